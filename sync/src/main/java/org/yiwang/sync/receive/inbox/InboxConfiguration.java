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

/** Consumes the inbox by Spring Cloud Stream: in batches, committing offsets after each. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    private static final long FIRST_PAUSE_MILLIS = 500;

    @Bean
    Consumer<Message<List<byte[]>>> inbox(RecordIntake intake) {
        return batch -> intake.take(InboxMessages.of(batch));
    }

    /** Retries a batch without limit, as a whole, if the database could not take it. */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> inboxRetries(SyncSettings settings) {
        return (container, destination, group) -> {
            ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
            pauses.setMaxInterval(settings.maxRetryPause().toMillis());
            container.setCommonErrorHandler(new DefaultErrorHandler(pauses));
            // The next batch need not wait for the commit of the last offsets: a repeated record changes nothing.
            container.getContainerProperties().setSyncCommits(false);
        };
    }
}
