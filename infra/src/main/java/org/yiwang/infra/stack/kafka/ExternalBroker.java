package org.yiwang.infra.stack.kafka;

import java.util.Arrays;
import org.yiwang.infra.process.Ports;
import org.yiwang.infra.stack.server.RunningElsewhere;

/** A Kafka cluster that already runs. */
public final class ExternalBroker extends RunningElsewhere implements Broker {
    private final String brokers;

    public ExternalBroker(String brokers, String setting) {
        super("kafka", brokers, setting);
        this.brokers = brokers;
    }

    @Override
    public String brokers() {
        return brokers;
    }

    /** One broker that accepts connections is enough: it knows the others. */
    @Override
    public boolean running() {
        return Arrays.stream(brokers.split(",")).map(String::strip).anyMatch(ExternalBroker::answers);
    }

    private static boolean answers(String address) {
        int colon = address.lastIndexOf(':');
        return colon > 0
                && address.substring(colon + 1).matches("\\d{1,5}")
                && Ports.answers(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }
}
