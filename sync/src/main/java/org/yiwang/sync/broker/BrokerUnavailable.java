package org.yiwang.sync.broker;

/** Says that Kafka did not answer in time or cannot serve the call now. Retry later; no record is lost. */
public final class BrokerUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    public BrokerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
