package org.yiwang.benchmarks.wire;

import java.util.List;
import org.yiwang.infra.plan.Wiring;
import org.yiwang.infra.process.Ports;
import org.yiwang.infra.process.TcpLink;
import org.yiwang.infra.stack.kafka.KafkaListener;

/** The line between the county and Kafka, which can be cut while both run; all other connections are direct. */
final class CountyLine implements Wiring, AutoCloseable {

    private final TcpLink link = TcpLink.open();
    private final int door = Ports.free();

    CountyLine() {
        link.leadTo(door);
    }

    void cut() {
        link.cut();
    }

    void mend() {
        link.heal();
    }

    @Override
    public List<KafkaListener> listeners(int broker) {
        return List.of(new KafkaListener("COUNTY", door, link.port()));
    }

    @Override
    public String brokers(String node, String own) {
        return node.equals(Town.COUNTY.value()) ? "127.0.0.1:" + link.port() : own;
    }

    @Override
    public void close() {
        link.close();
    }
}
