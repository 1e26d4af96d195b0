package org.yiwang.sync.file;

import java.util.List;
import org.yiwang.division.DivisionCode;

/** A file that an application here has and this node has not: its bytes, who may have it, how often it was asked for. */
public record AwaitedFile(String sha256, long size, String applicationNo, List<DivisionCode> sources, int tries) {

    public AwaitedFile {
        sources = List.copyOf(sources);
    }
}
