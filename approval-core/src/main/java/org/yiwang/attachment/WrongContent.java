package org.yiwang.attachment;

import java.io.IOException;

/** Thrown when the received content is not that of the requested file. */
public final class WrongContent extends IOException {

    private static final long serialVersionUID = 1L;

    public WrongContent(String message) {
        super(message);
    }
}
