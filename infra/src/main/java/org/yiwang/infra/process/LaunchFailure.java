package org.yiwang.infra.process;

/** Something could not be started, reached or stopped; the message is written for the person at the terminal. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LaunchFailure(String message) {
        super(message);
    }

    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
