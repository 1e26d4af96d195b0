package org.yiwang.benchmarks.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.Payload;
import org.yiwang.sync.record.RawRecord;

/** A Kafka producer for each of several nodes. */
final class Senders implements AutoCloseable {

    private final List<DivisionCode> nodes;
    private final Map<DivisionCode, KafkaProducer<String, byte[]>> producers = new LinkedHashMap<>();
    private final SendersKeys keys;
    private final AtomicLong outboxId = new AtomicLong();

    Senders(Town town, List<DivisionCode> nodes) {
        this.nodes = List.copyOf(nodes);
        keys = town.sendersKeys();
        nodes.forEach(keys::of);
        Map<String, Object> config = new HashMap<>(town.kafkaClient());
        config.put("acks", "all");
        config.put("compression.type", "lz4");
        config.put("buffer.memory", 1 << 20);
        config.put("linger.ms", 0);
        for (DivisionCode node : nodes) {
            producers.put(node, new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer()));
        }
    }

    /** The producer whose turn it is. */
    DivisionCode of(int turn) {
        return nodes.get(turn % nodes.size());
    }

    /** Sends to the county in the name of {@code node}, by the first producer if the node has none. */
    void send(DivisionCode node, String kind, String key, long version, int epoch, String body) {
        Map<String, String> headers = Map.of(
                Envelope.KIND, kind,
                Envelope.SCHEMA, "1",
                Envelope.VERSION, String.valueOf(version),
                Envelope.EPOCH, String.valueOf(epoch),
                Envelope.SOURCE, node.value(),
                Envelope.OUTBOX_ID, String.valueOf(outboxId.incrementAndGet()));
        RawRecord sealed = keys.seal(node, Town.COUNTY, new RawRecord(key, headers, Payload.of(body)));
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Envelope.inboxOf(Town.COUNTY), key, sealed.payload());
        sealed.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producers.getOrDefault(node, producers.get(nodes.get(0))).send(message);
    }

    @Override
    public void close() {
        producers.values().forEach(producer -> producer.close(Duration.ofSeconds(10)));
    }
}
