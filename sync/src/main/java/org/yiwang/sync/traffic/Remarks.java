package org.yiwang.sync.traffic;

import java.util.List;
import org.yiwang.replication.link.Remark;

/**
 * Something that a package has to say on the links page and in the status, for as long as it holds. A bean of this type is
 * all it takes; it is asked every few seconds and must answer at once.
 */
public interface Remarks {

    List<Remark> remarks();
}
