package org.yiwang.sync.broker;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Kafka's address and client settings, read from the settings of the Stream binder so that they are set once.
 *
 * @param brokers addresses of the Kafka brokers, separated by commas
 * @param configuration settings for every Kafka client of the node: consumer, producer and administration
 */
@ConfigurationProperties("spring.cloud.stream.kafka.binder")
record BrokerSettings(
        @DefaultValue("localhost:9092") List<String> brokers, @DefaultValue Map<String, String> configuration) {

    String bootstrapServers() {
        return String.join(",", brokers);
    }
}
