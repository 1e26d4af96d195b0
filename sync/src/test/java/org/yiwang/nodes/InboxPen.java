package org.yiwang.nodes;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.node.key.KeysOfNodes;
import org.yiwang.request.ApplicantRequest;
import org.yiwang.sync.record.Payload;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.seal.RecordSeals;

/** Writes into inboxes, sealed by the keys of the node in whose name it writes; unsealed when the header names none. */
final class InboxPen implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private int outboxId = 1_000_000;

    InboxPen() {
        producer = new KafkaProducer<>(
                EmbeddedStack.shared().kafka().superuser(), new StringSerializer(), new ByteArraySerializer());
    }

    void send(DivisionCode to, DivisionCode source, Application application) {
        Map<String, String> headers = new HashMap<>();
        headers.put("kind", "application");
        headers.put("schema", "1");
        headers.put("version", String.valueOf(application.version()));
        headers.put("epoch", String.valueOf(application.custody().epoch()));
        headers.put("source", source.value());
        put(to, application.no().value(), headers, Json.write(application));
    }

    void send(DivisionCode to, DivisionCode source, ApplicantRequest request, int epoch) {
        Map<String, String> headers = new HashMap<>();
        headers.put("kind", "request");
        headers.put("schema", "1");
        headers.put("version", "1");
        headers.put("epoch", String.valueOf(epoch));
        headers.put("source", source.value());
        put(to, request.no().value(), headers, Json.write(request));
    }

    /** As a node with a newer release sends it: with {@code added}, a field that only that one knows. */
    void sendNewer(DivisionCode to, DivisionCode source, Application application, String added) {
        Map<String, String> headers = new HashMap<>();
        headers.put("kind", "application");
        headers.put("schema", "9");
        headers.put("reads-from", "1");
        headers.put("version", String.valueOf(application.version()));
        headers.put("epoch", String.valueOf(application.custody().epoch()));
        headers.put("source", source.value());
        put(to, application.no().value(), headers, Json.write(application).replaceFirst("\\{", "{" + added + ","));
    }

    void sendRaw(DivisionCode to, Map<String, String> headers, String payload) {
        put(to, "somebody", new HashMap<>(headers), payload);
    }

    /** A record as a node would send it whose clock shows {@code at}. */
    void sendAt(Instant at, DivisionCode to, Map<String, String> headers, String payload) {
        put(at.toEpochMilli(), to, "somebody", new HashMap<>(headers), payload);
    }

    private void put(DivisionCode to, String key, Map<String, String> headers, String payload) {
        put(null, to, key, headers, payload);
    }

    private void put(@Nullable Long at, DivisionCode to, String key, Map<String, String> headers, String payload) {
        headers.put("outbox-id", String.valueOf(outboxId++));
        RawRecord plain = new RawRecord(key, headers, Payload.of(payload));
        String source = headers.getOrDefault("source", "");
        put(at, to, source.isEmpty() ? plain : seals(new DivisionCode(source)).seal(to, plain));
    }

    /** Writes a record as it is, into the inbox of whom it is not for as well. */
    void put(DivisionCode to, RawRecord record) {
        put(null, to, record);
    }

    private void put(@Nullable Long at, DivisionCode to, RawRecord record) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>("inbox." + to, null, at, record.key(), record.payload());
        record.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The seals of a node, which need not run for it. */
    static RecordSeals seals(DivisionCode node) {
        return new RecordSeals(
                KeysOfNodes.keys(node),
                KeysOfNodes.DIRECTORY,
                Set.of("node_key"),
                Duration.ofDays(30),
                node,
                Clock.systemUTC());
    }

    @Override
    public void close() {
        producer.close();
    }
}
