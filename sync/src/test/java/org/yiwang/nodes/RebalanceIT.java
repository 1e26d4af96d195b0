package org.yiwang.nodes;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.division.DivisionCode;
import org.yiwang.infra.stack.EmbeddedStack;

/** The inbox changes hands among the members of its consumer group while records come in. */
class RebalanceIT {

    private static final DivisionCode TOWNSHIP = new DivisionCode("330327107000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327107008");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int AT_ONCE = 600;

    private final String brokers = EmbeddedStack.shared().kafka().brokers();
    private final List<Application> sent = new ArrayList<>();

    @Test
    void whatComesWhileAnotherMemberHasTheInboxIsTakenOnceItIsGivenBack() {
        try (ConfigurableApplicationContext node = SyncNode.start(TOWNSHIP, brokers);
                InboxPen pen = new InboxPen()) {
            SyncNode.introduce(node, TOWNSHIP, COMMUNITY);
            send(pen);
            whileAnotherHasTheInbox("0-before-the-node", () -> send(pen));
            allAreTakenOnce(node);
        }
    }

    @Test
    void aNodeWhosePlaceAnotherProcessTookReadsAgainWhenThatOneIsGone() {
        try (ConfigurableApplicationContext node = SyncNode.start(TOWNSHIP, brokers);
                InboxPen pen = new InboxPen()) {
            SyncNode.introduce(node, TOWNSHIP, COMMUNITY);
            send(pen);
            whileAnotherHasTheInbox(nameOfTheNode(), () -> send(pen));
            allAreTakenOnce(node);
        }
    }

    private String nameOfTheNode() {
        try (Admin admin = Admin.create(EmbeddedStack.shared().kafka().superuser())) {
            return await().atMost(SOON)
                    .until(
                            () -> admin
                                    .describeConsumerGroups(List.of(TOWNSHIP.value()))
                                    .all()
                                    .get()
                                    .get(TOWNSHIP.value())
                                    .members()
                                    .stream()
                                    .flatMap(member -> member.groupInstanceId().stream())
                                    .filter(name -> name.startsWith(TOWNSHIP.value()))
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
        }
    }

    private void whileAnotherHasTheInbox(String name, Runnable work) {
        KafkaConsumer<byte[], byte[]> other = member(name);
        try {
            await().atMost(SOON).until(() -> hasTheInbox(other));
            work.run();
        } finally {
            other.close(CloseOptions.groupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
        }
    }

    /** Of the node's group; of the members who ask for the inbox the one whose name comes first has it. */
    private KafkaConsumer<byte[], byte[]> member(String name) {
        Map<String, Object> config =
                new HashMap<>(EmbeddedStack.shared().kafka().superuser());
        config.put("group.id", TOWNSHIP.value());
        config.put("group.instance.id", name);
        config.put("enable.auto.commit", "false");
        config.put("session.timeout.ms", "6000");
        KafkaConsumer<byte[], byte[]> member =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        member.subscribe(Pattern.compile("inbox\\." + TOWNSHIP));
        return member;
    }

    /** Reads what comes and commits nothing. */
    private static boolean hasTheInbox(KafkaConsumer<byte[], byte[]> member) {
        member.poll(Duration.ofMillis(200));
        return !member.assignment().isEmpty();
    }

    private void send(InboxPen pen) {
        for (int i = 0; i < AT_ONCE; i++) {
            Application application = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
            pen.send(TOWNSHIP, COMMUNITY, application);
            sent.add(application);
        }
    }

    private void allAreTakenOnce(ConfigurableApplicationContext node) {
        Map<ApplicationNo, Integer> arrivals = node.getBean(Commits.class).arrivals();
        await().atMost(SOON).untilAsserted(() -> assertThat(arrivals)
                .containsExactlyInAnyOrderEntriesOf(sent.stream().collect(toMap(Application::no, application -> 1))));
        assertThat(node.getBean(JdbcClient.class)
                        .sql("select (select count(*) from quarantine) + (select count(*) from set_aside)")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
