package org.yiwang.sync.traffic;

import java.util.List;
import org.yiwang.replication.link.Remark;

/**
 * Reports remarks on the links page and in the status, for as long as they hold. Declare a bean of this type; it is
 * called every few seconds and must answer at once.
 */
public interface Remarks {

    List<Remark> remarks();
}
