package org.yiwang.sync.broker;

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

/** Asks Kafka how far behind this node's inbox is; an answer is good for a second. */
@Component
public class InboxWatch {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
    private static final long GOOD_FOR_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long TIMEOUT_SECONDS = 3;

    private final BrokerClients clients;
    private final String group;
    private final TopicPartition inbox;
    private InboxLag last = new InboxLag(0, false);
    private long askedAt = System.nanoTime() - GOOD_FOR_NANOS;

    InboxWatch(BrokerClients clients, ThisNode node) {
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
            return new InboxLag(Math.max(0, to - from), true);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.debug("The lag of the inbox could not be asked", e);
            return new InboxLag(last.records(), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new InboxLag(last.records(), false);
        }
    }
}
