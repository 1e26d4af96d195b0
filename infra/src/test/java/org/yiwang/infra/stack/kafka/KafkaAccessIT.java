package org.yiwang.infra.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the files in {@code infra/kafka}, a node writes to every inbox and reads only its own. */
class KafkaAccessIT {

    private static final String A = "330327100002";
    private static final String B = "330327100003";
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static SecureKafka kafka;

    @BeforeAll
    static void start() throws Exception {
        kafka = new SecureKafka(folder);
        kafka.admit(A, "password-of-a");
        kafka.admit(B, "password-of-b");
        for (String node : List.of(A, B)) {
            try (Admin own = Admin.create(as(node))) {
                own.createTopics(List.of(new NewTopic("inbox." + node, Optional.of(1), Optional.of((short) 1))))
                        .all()
                        .get(20, TimeUnit.SECONDS);
            }
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        kafka.close();
    }

    @Test
    void whatBWritesToAsInboxAReads() throws Exception {
        write(B, "inbox." + A, "for a");
        assertThat(read(A, A, "inbox." + A)).contains("for a");
    }

    @Test
    void neitherReadsTheOthersInboxByWhateverGroup() throws Exception {
        write(A, "inbox." + B, "for b alone");
        assertThatThrownBy(() -> read(A, A, "inbox." + B)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> read(A, B, "inbox." + A)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> readWithoutGroup(A, "inbox." + B)).isInstanceOf(AuthorizationException.class);
        assertThat(read(B, B, "inbox." + B)).contains("for b alone");
    }

    @Test
    void nobodyWritesElsewhereChangesTopicsOrAdmitsAnybody() {
        assertThatThrownBy(() -> write(A, "somewhere", "x")).hasCauseInstanceOf(AuthorizationException.class);
        try (Admin own = Admin.create(as(A))) {
            assertThatThrownBy(
                            () -> own.deleteTopics(List.of("inbox." + B)).all().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> own.describeUserScramCredentials().all().get())
                    .isInstanceOf(ExecutionException.class);
        }
    }

    @Test
    void whoHasAnotherPasswordIsNobody() {
        try (Admin stranger = Admin.create(kafka.client(A, "guessed"))) {
            assertThatThrownBy(() -> stranger.listTopics().names().get())
                    .hasCauseInstanceOf(SaslAuthenticationException.class);
        }
    }

    @Test
    void whoGivesNoPasswordOrSpeaksInClearIsNobody() {
        Map<String, Object> noPassword = as(A);
        noPassword.keySet().removeIf(name -> name.startsWith("sasl."));
        noPassword.put("security.protocol", "SSL");
        refused(noPassword);
        refused(Map.of("bootstrap.servers", kafka.address()));
    }

    private static void refused(Map<String, Object> client) {
        Map<String, Object> config = new HashMap<>(client);
        config.put("default.api.timeout.ms", 4_000);
        config.put("request.timeout.ms", 3_000);
        try (Admin stranger = Admin.create(config)) {
            assertThatThrownBy(() -> stranger.listTopics().names().get()).isInstanceOf(ExecutionException.class);
        }
    }

    private static Map<String, Object> as(String node) {
        return kafka.client(node, node.equals(A) ? "password-of-a" : "password-of-b");
    }

    private static void write(String node, String topic, String text) throws Exception {
        Map<String, Object> config = as(node);
        config.put("acks", "all");
        config.put("enable.idempotence", true);
        config.put("max.block.ms", 10_000);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, text)).get(20, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(String node, String group, String topic) {
        try (KafkaConsumer<String, String> consumer = consumer(node, Map.of("group.id", group))) {
            consumer.subscribe(List.of(topic));
            return poll(consumer);
        }
    }

    private static List<String> readWithoutGroup(String node, String topic) {
        try (KafkaConsumer<String, String> consumer = consumer(node, Map.of())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            return poll(consumer);
        }
    }

    private static KafkaConsumer<String, String> consumer(String node, Map<String, Object> more) {
        Map<String, Object> config = as(node);
        config.put("auto.offset.reset", "earliest");
        config.putAll(more);
        return new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
    }

    private static List<String> poll(KafkaConsumer<String, String> consumer) {
        long until = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < until) {
            var records = consumer.poll(Duration.ofMillis(500));
            if (!records.isEmpty()) {
                return StreamSupport.stream(records.spliterator(), false)
                        .map(record -> record.value())
                        .toList();
            }
        }
        return List.of();
    }
}
