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
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.certificate.CertificateAuthority;

/** The broker that the launcher starts: a node reads its own inbox, and nobody else's; a stranger reads nothing. */
class CertifiedNodesIT {
    private static final String A = "330327100002";
    private static final String B = "330327100003";

    @BeforeAll
    static void create() throws Exception {
        for (String node : List.of(A, B)) {
            try (Admin own = Admin.create(as(node))) {
                own.createTopics(List.of(new NewTopic("inbox." + node, Optional.of(1), Optional.of((short) 1))))
                        .all()
                        .get(20, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void aNodeReadsWhatAnotherWroteToItsInboxAndNoOtherInbox() throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(as(B), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("inbox." + A, "for a")).get(20, TimeUnit.SECONDS);
        }
        assertThat(read(as(A), A)).isEqualTo("for a");
        assertThatThrownBy(() -> read(as(B), A)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void whoHasNoCertificateOrOneOfAnotherAuthorityIsRefused(@TempDir Path elsewhere) {
        refused(Map.of());
        Map<String, Object> anonymous = as(A);
        anonymous.keySet().removeIf(name -> name.startsWith("ssl.keystore"));
        refused(anonymous);
        Map<String, Object> forged = as(A);
        forged.put(
                "ssl.keystore.location",
                CertificateAuthority.in(elsewhere.resolve("authority"))
                        .issue(A, elsewhere.resolve("tls"), List.of())
                        .both()
                        .toString());
        refused(forged);
    }

    private static void refused(Map<String, Object> client) {
        Map<String, Object> config = new HashMap<>(client);
        config.put("bootstrap.servers", EmbeddedStack.shared().kafka().brokers());
        config.put("default.api.timeout.ms", 4_000);
        config.put("request.timeout.ms", 3_000);
        try (Admin stranger = Admin.create(config)) {
            assertThatThrownBy(() -> stranger.listTopics().names().get()).isInstanceOf(ExecutionException.class);
        }
    }

    private static String read(Map<String, Object> client, String owner) {
        Map<String, Object> config = new HashMap<>(client);
        config.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("inbox." + owner, 0)));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }

    private static Map<String, Object> as(String node) {
        Map<String, Object> client = new HashMap<>(EmbeddedStack.shared().kafkaClient(node));
        client.put("bootstrap.servers", EmbeddedStack.shared().kafka().brokers());
        return client;
    }
}
