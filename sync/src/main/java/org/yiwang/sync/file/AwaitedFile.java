package org.yiwang.sync.file;

import java.util.List;
import org.yiwang.division.DivisionCode;

/** A file that an application here refers to and that is missing: its size, possible sources, and number of tries. */
public record AwaitedFile(String sha256, long size, String applicationNo, List<DivisionCode> sources, int tries) {

    public AwaitedFile {
        sources = List.copyOf(sources);
    }
}
