package org.yiwang.infra.node;

/** A node refused a request or did not answer; the message names the request and the node's reason. */
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

    /** The HTTP status, 0 without an answer. */
    public int status() {
        return status;
    }
}
