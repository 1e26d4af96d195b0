package org.yiwang.sync.receive.inbox;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.ExponentialBackOff;
import org.yiwang.sync.SyncSettings;

/** The inbox as a function of Spring Cloud Stream: batches in, offsets committed after each. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    private static final long FIRST_PAUSE_MILLIS = 500;

    @Bean
    Consumer<Message<List<byte[]>>> inbox(RecordIntake intake) {
        return batch -> intake.take(InboxMessages.of(batch));
    }

    /** A batch that the database could not take comes again, whole and without end. */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> inboxRetries(SyncSettings settings) {
        return (container, destination, group) -> {
            ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
            pauses.setMaxInterval(settings.maxRetryPause().toMillis());
            container.setCommonErrorHandler(new DefaultErrorHandler(pauses));
            // The next batch need not wait until Kafka has noted the last one: what comes again is known already.
            container.getContainerProperties().setSyncCommits(false);
        };
    }
}
