package org.yiwang.sync.broker;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where Kafka is and how to speak to it: the same settings as the Stream binder's, so that they are given once. */
@ConfigurationProperties("spring.cloud.stream.kafka.binder")
record BrokerSettings(
        @DefaultValue("localhost:9092") List<String> brokers, @DefaultValue Map<String, String> configuration) {

    String bootstrapServers() {
        return String.join(",", brokers);
    }
}
