package org.yiwang.sync.broker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.traffic.Traffic;

/** Asks Kafka for the lag of this node's inbox; an answer is cached for a second. */
@Component
public class InboxWatch {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
    private static final long GOOD_FOR_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long TIMEOUT_SECONDS = 3;

    private final BrokerClients clients;
    private final String group;
    private final TopicPartition inbox;
    private final Traffic traffic;
    private final Clock clock;
    private InboxLag last = new InboxLag(0, 0, false);
    private Instant caughtUpAt;
    private long askedAt = System.nanoTime() - GOOD_FOR_NANOS;

    InboxWatch(BrokerClients clients, Traffic traffic, ThisNode node, Clock clock) {
        this.traffic = traffic;
        this.clock = clock;
        caughtUpAt = clock.instant();
        this.clients = clients;
        group = node.code().value();
        inbox = new TopicPartition(Envelope.inboxOf(node.code()), 0);
    }

    public synchronized InboxLag lag() {
        if (System.nanoTime() - askedAt >= GOOD_FOR_NANOS) {
            last = ask();
            askedAt = System.nanoTime();
        }
        return last;
    }

    private InboxLag ask() {
        try {
            Admin admin = clients.admin();
            var end = admin.listOffsets(Map.of(inbox, OffsetSpec.latest())).partitionResult(inbox);
            var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata();
            var begin = admin.listOffsets(Map.of(inbox, OffsetSpec.earliest())).partitionResult(inbox);
            OffsetAndMetadata at =
                    committed.get(TIMEOUT_SECONDS, TimeUnit.SECONDS).get(inbox);
            long from =
                    at == null ? begin.get(TIMEOUT_SECONDS, TimeUnit.SECONDS).offset() : at.offset();
            long to = end.get(TIMEOUT_SECONDS, TimeUnit.SECONDS).offset();
            return lag(Math.max(0, to - from), true);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.debug("Kafka did not answer when asked for the lag of the inbox", e);
            return lag(last.records(), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return lag(last.records(), false);
        }
    }

    /**
     * Estimates the age of waiting records: they are newer than the last record taken, and than the last empty inbox.
     */
    private InboxLag lag(long records, boolean connected) {
        Instant now = clock.instant();
        if (records == 0) {
            caughtUpAt = connected ? now : caughtUpAt;
            return new InboxLag(0, 0, connected);
        }
        Instant newest = traffic.newestTaken().filter(caughtUpAt::isBefore).orElse(caughtUpAt);
        return new InboxLag(records, Math.max(0, Duration.between(newest, now).toSeconds()), connected);
    }
}
