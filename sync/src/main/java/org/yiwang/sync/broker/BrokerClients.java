package org.yiwang.sync.broker;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.SyncSettings;

/**
 * Creates the node's Kafka clients on first use, because a broker name that cannot be resolved yet must not keep the
 * node from starting. Buffers are small, because several nodes may share a machine.
 */
@Component
public class BrokerClients implements DisposableBean {

    private static final int CLOSE_SECONDS = 3;

    private final BrokerSettings broker;
    private final SyncSettings settings;
    private final String clientId;
    private @Nullable Producer<String, byte[]> producer;
    private @Nullable Admin admin;

    BrokerClients(BrokerSettings broker, SyncSettings settings, ThisNode node) {
        this.broker = broker;
        this.settings = settings;
        clientId = "yiwang-" + node.code();
    }

    public synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(producerConfig(), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(adminConfig());
        }
        return admin;
    }

    private Map<String, Object> producerConfig() {
        int delivery = Math.toIntExact(settings.deliveryTimeout().toMillis());
        int largest = settings.topic().maxRecordBytes();
        Map<String, Object> config = common();
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, Math.max(8L << 20, 2L * largest));
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, largest);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.min(10_000, delivery));
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, delivery);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, Math.min(10_000, delivery));
        return config;
    }

    private Map<String, Object> adminConfig() {
        Map<String, Object> config = common();
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        return config;
    }

    private Map<String, Object> common() {
        Map<String, Object> config = new HashMap<>(broker.configuration());
        config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
        config.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
        config.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5_000);
        config.put(CommonClientConfigs.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, 3_000);
        return config;
    }

    @Override
    public synchronized void destroy() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(CLOSE_SECONDS));
        }
        if (admin != null) {
            admin.close(Duration.ofSeconds(CLOSE_SECONDS));
        }
    }
}
