package org.yiwang.attachment;

import java.io.IOException;

/** Thrown when the disk has no room for a file, or would be left with less than the node needs. */
public final class DiskFull extends IOException {

    private static final long serialVersionUID = 1L;

    public DiskFull(String message) {
        super(message);
    }
}
