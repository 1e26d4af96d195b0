package org.yiwang.sync.file;

import org.yiwang.attachment.Transfer.Trouble;
import org.yiwang.division.DivisionCode;

/** Says that a node did not give a file. The message is for the operator. */
final class FetchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DivisionCode source;
    private final Trouble trouble;

    FetchFailed(DivisionCode source, Trouble trouble, String message) {
        super(source + ": " + message, null, false, false);
        this.source = source;
        this.trouble = trouble;
    }

    DivisionCode source() {
        return source;
    }

    Trouble trouble() {
        return trouble;
    }
}
