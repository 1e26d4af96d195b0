package org.yiwang.sync.broker;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberToRemove;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.record.Envelope;

/** Rewinds the inbox: a new database has read none of it, even if Kafka has a committed offset. */
@Component
public class InboxOffsets {

    private static final Logger LOG = LoggerFactory.getLogger(InboxOffsets.class);
    private static final long TIMEOUT_SECONDS = 10;

    private final BrokerClients clients;
    private final String group;
    private final TopicPartition inbox;

    InboxOffsets(BrokerClients clients, ThisNode node) {
        this.clients = clients;
        group = node.code().value();
        inbox = new TopicPartition(Envelope.inboxOf(node.code()), 0);
    }

    /** Sets the committed offset to the oldest record that Kafka still has. No consumer may be running. */
    public void rewind() throws BrokerUnavailable, InterruptedException {
        try {
            Admin admin = clients.admin();
            removeFormerReader(admin);
            long oldest = admin.listOffsets(Map.of(inbox, OffsetSpec.earliest()))
                    .partitionResult(inbox)
                    .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                    .offset();
            admin.alterConsumerGroupOffsets(group, Map.of(inbox, new OffsetAndMetadata(oldest)))
                    .all()
                    .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new BrokerUnavailable("The inbox could not be rewound: " + e.getMessage(), e);
        }
    }

    /** Removes a consumer that was killed, because Kafka keeps it as a member of the group for a while. */
    private void removeFormerReader(Admin admin) throws InterruptedException {
        try {
            admin.removeMembersFromConsumerGroup(
                            group, new RemoveMembersFromConsumerGroupOptions(List.of(new MemberToRemove(group))))
                    .all()
                    .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException none) {
            LOG.debug("No former consumer of the inbox was removed", none);
        }
    }
}
