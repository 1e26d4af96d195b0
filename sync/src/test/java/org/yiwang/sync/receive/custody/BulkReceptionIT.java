package org.yiwang.sync.receive.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Custody;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.nodes.SyncNode;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKinds;

/** Records taken together end as the same records taken one by one. */
class BulkReceptionIT {

    private static final Logger LOG = LoggerFactory.getLogger(BulkReceptionIT.class);
    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final List<DivisionCode> NODES =
            List.of(new DivisionCode("330327100002"), new DivisionCode("330327100000"), COUNTY);
    private static final int CASES = 40;
    private static final int RECORDS = 400;

    private static ConfigurableApplicationContext county;

    /** One record: of which case, which version by which custody, and who wrote it. */
    private record Said(int of, long version, DivisionCode holder, int epoch, DivisionCode writer) {}

    @BeforeAll
    static void start() {
        county = SyncNode.start(COUNTY, EmbeddedStack.shared().kafka().brokers());
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void togetherAsOneByOne() {
        long seed = System.nanoTime();
        LOG.info("Seed {}", seed);
        List<Said> said = said(new Random(seed));
        List<ApplicationNo> apart = numbers();
        said.forEach(each -> take(List.of(record(each, apart))));
        List<ApplicationNo> together = numbers();
        take(said.stream().map(each -> record(each, together)).toList());
        for (int i = 0; i < CASES; i++) {
            assertThat(outcome(together.get(i))).as("seed %d, case %d", seed, i).isEqualTo(outcome(apart.get(i)));
        }
        assertThat(together.stream().map(BulkReceptionIT::outcome).filter(lines -> lines.contains("aside")))
                .as("cases of which something was set aside")
                .isNotEmpty();
    }

    private static List<Said> said(Random random) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            DivisionCode writer = NODES.get(random.nextInt(NODES.size()));
            DivisionCode holder = random.nextInt(3) > 0 ? writer : NODES.get(random.nextInt(NODES.size()));
            said.add(new Said(random.nextInt(CASES), 1 + random.nextInt(6), holder, 1 + random.nextInt(3), writer));
        }
        return said;
    }

    private static List<ApplicationNo> numbers() {
        List<ApplicationNo> numbers = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            numbers.add(ApplicationFixture.inReview(NODES.get(0), NODES.get(0), 1, 1)
                    .no());
        }
        return numbers;
    }

    private static IncomingRecord record(Said said, List<ApplicationNo> numbers) {
        Application application = ApplicationFixture.inReview(
                numbers.get(said.of()),
                new Custody(NODES.get(0), said.holder(), said.epoch()),
                said.version(),
                said.writer());
        return new IncomingRecord(
                RecordKinds.APPLICATION,
                application.no().value(),
                said.version(),
                said.epoch(),
                said.writer(),
                Json.write(application));
    }

    private static void take(List<IncomingRecord> records) {
        county.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> county.getBean(ApplicationReceiver.class)
                        .prepare(records)
                        .work()
                        .run());
    }

    /** The stored versions and those set aside, without the number. */
    private static String outcome(ApplicationNo no) {
        List<String> lines = new ArrayList<>(lines(
                "select concat_ws(' ', version, epoch, holder, state, replace(body, no, '')) from application where no = ?",
                no));
        lines.addAll(lines(
                "select concat_ws(' ', 'aside', version, epoch, writer, reason) from set_aside"
                        + " where application_no = ? order by version, epoch, writer",
                no));
        return String.join("\n", lines);
    }

    private static List<String> lines(String sql, ApplicationNo no) {
        return county.getBean(JdbcClient.class)
                .sql(sql)
                .param(no.value())
                .query(String.class)
                .list();
    }
}
