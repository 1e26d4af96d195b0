package org.yiwang.sync.broker;

/** Kafka did not answer in time, or answered that it cannot now. Try again later; nothing is lost. */
public final class BrokerUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    public BrokerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
