package org.yiwang.attachment;

import java.io.IOException;

/** What came is not the file that was asked for. */
public final class WrongContent extends IOException {

    private static final long serialVersionUID = 1L;

    public WrongContent(String message) {
        super(message);
    }
}
