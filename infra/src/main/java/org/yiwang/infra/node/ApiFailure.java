package org.yiwang.infra.node;

/** A node refused or failed to answer a request; the message says which and why in the node's own words. */
public final class ApiFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    ApiFailure(String message, int status) {
        super(message);
        this.status = status;
    }

    ApiFailure(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** The HTTP status, 0 when there was no answer. */
    public int status() {
        return status;
    }
}
