package org.yiwang.benchmarks.wire;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.Envelope;

/** Reads the records that arrive in the inboxes of many nodes after its creation. Not thread-safe. */
final class Inboxes implements AutoCloseable {

    private static final Duration A_LOOK = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    Inboxes(Map<String, Object> client, List<DivisionCode> nodes) {
        partitions = nodes.stream()
                .map(node -> new TopicPartition(Envelope.inboxOf(node), 0))
                .toList();
        consumer = new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Determines the end offsets now, not at the first poll.
        partitions.forEach(consumer::position);
    }

    /** Returns when a record with this key has arrived in each of them. */
    void awaitInAll(String key, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        Set<TopicPartition> missing = new HashSet<>(partitions);
        while (!missing.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "The record " + key + " is missing in " + missing.size() + " inboxes after " + most);
            }
            consumer.poll(A_LOOK).forEach(record -> {
                if (key.equals(record.key())) {
                    missing.remove(new TopicPartition(record.topic(), record.partition()));
                }
            });
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
