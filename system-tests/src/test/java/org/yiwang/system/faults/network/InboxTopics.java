package org.yiwang.system.faults.network;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.RawRecord;

/** The inboxes of all nodes, read directly from Kafka. */
public final class InboxTopics implements AutoCloseable {
    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> superuser;
    private final KafkaProducer<String, byte[]> producer;
    private final InboxSeals seals;

    public InboxTopics(FaultNetwork network) {
        superuser = network.kafka().superuser();
        seals = new InboxSeals(network.network());
        Map<String, Object> settings = new HashMap<>(superuser);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) WAIT.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Sends a record to a node's inbox, as any node could; returns when Kafka has acknowledged it. */
    public void put(String node, RawRecord record) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topicOf(node), record.key().isEmpty() ? null : record.key(), record.payload());
        record.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get(WAIT.toSeconds() + 1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("Kafka did not take a record for " + node, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted", e);
        }
    }

    /** Sends a record as the node of its header {@code source} would. */
    public void putSealed(String node, RawRecord record) {
        put(node, seals.seal(node, record));
    }

    /** A record of a node's inbox as that node reads it. */
    public RawRecord opened(String node, RawRecord record) {
        return seals.open(node, record);
    }

    /** The last records of an inbox, the oldest first. */
    public List<RawRecord> last(String node, int most) {
        List<RawRecord> records = new ArrayList<>();
        read(node, most, records::add);
        return records;
    }

    /** All records of an inbox, the oldest first. */
    public void all(String node, Consumer<RawRecord> reader) {
        read(node, Long.MAX_VALUE, reader);
    }

    private void read(String node, long most, Consumer<RawRecord> reader) {
        TopicPartition inbox = new TopicPartition(topicOf(node), 0);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(inbox));
            long begin = consumer.beginningOffsets(List.of(inbox), WAIT).get(inbox);
            long end = consumer.endOffsets(List.of(inbox), WAIT).get(inbox);
            consumer.seek(inbox, Math.max(begin, end - Math.min(most, end)));
            long deadline = System.nanoTime() + WAIT.toNanos();
            while (consumer.position(inbox, WAIT) < end) {
                consumer.poll(POLL).forEach(record -> reader.accept(raw(record)));
                if (System.nanoTime() > deadline) {
                    throw new KafkaException("The inbox of " + node + " could not be read within " + WAIT);
                }
            }
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(superuser);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return settings;
    }

    private static RawRecord raw(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        String key = record.key() == null ? "" : record.key();
        return new RawRecord(key, headers, record.value() == null ? new byte[0] : record.value());
    }

    private static String topicOf(String node) {
        return Envelope.inboxOf(new DivisionCode(node));
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
