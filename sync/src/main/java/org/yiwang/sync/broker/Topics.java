package org.yiwang.sync.broker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.record.Envelope;

/**
 * Creates missing inbox topics with one partition each, so that a node reads all records in the order of their arrival.
 */
@Component
public class Topics {

    private static final long TIMEOUT_SECONDS = 10;

    private final BrokerClients clients;
    private final SyncSettings.Topic settings;
    private final Set<DivisionCode> known = ConcurrentHashMap.newKeySet();

    Topics(BrokerClients clients, SyncSettings settings) {
        this.clients = clients;
        this.settings = settings.topic();
    }

    /** Creates a node's inbox unless it exists. */
    public void ensure(DivisionCode node) throws BrokerUnavailable, InterruptedException {
        if (known.contains(node)) {
            return;
        }
        create(Envelope.inboxOf(node));
        known.add(node);
    }

    /** Forgets which topics exist, after one turned out to be gone. */
    public void forget() {
        known.clear();
    }

    private void create(String topic) throws BrokerUnavailable, InterruptedException {
        NewTopic wanted = new NewTopic(topic, Optional.of(1), Optional.of(settings.replication()))
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(settings.retention().toMillis()),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        String.valueOf(settings.maxRecordBytes()),
                        // By default Kafka refuses timestamps that are an hour ahead. A clock that is ahead is reported
                        // instead.
                        TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG,
                        String.valueOf(Long.MAX_VALUE)));
        try {
            clients.admin().createTopics(List.of(wanted)).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new BrokerUnavailable(
                        "Kafka did not create the topic " + topic + ": "
                                + e.getCause().getMessage(),
                        e);
            }
        } catch (TimeoutException | KafkaException e) {
            throw new BrokerUnavailable("Kafka did not answer when asked for the topic " + topic, e);
        }
    }
}
