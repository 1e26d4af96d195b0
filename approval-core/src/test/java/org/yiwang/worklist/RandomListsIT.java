package org.yiwang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.CoreNode;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.action.State;
import org.yiwang.application.replica.Arrival;
import org.yiwang.application.replica.ReplicatedApplications;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.supervision.Light;
import org.yiwang.worklist.persistence.ListedAsStored;

/**
 * Compares random lists of random applications, which arrived in batches, closed and reopened, with the same lists made
 * in memory. The seed is printed; {@code -Dlists.seed=…} repeats a run.
 */
class RandomListsIT {

    private static final Logger LOG = LoggerFactory.getLogger(RandomListsIT.class);
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final List<String> NODES = List.of("330327000000", "330327000000", "330327100000", "330327100002");
    /** More than the maximum number of rows. */
    private static final int CASES = 1300;

    private static final int BATCHES = 30;
    private static final int QUERIES = 400;
    private static final Actor CLERK =
            new Actor("account-1", "clerk", "李明", AccountKind.STAFF, Set.of("审核岗"), Set.of(Duty.CLERK));

    private static ConfigurableApplicationContext county;

    @BeforeAll
    static void start() {
        county = CoreNode.start(NODES.get(0));
        int year = LocalDate.now(WorkingDays.ZONE).getYear();
        for (int each = year - 1; each <= year + 1; each++) {
            county.getBean(WorkCalendars.class).publish(CalendarYear.of(each, 1, Map.of()));
        }
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void everyListHoldsWhatTheApplicationsSay() {
        long seed = Long.getLong("lists.seed", System.nanoTime());
        LOG.info("Seed {}", seed);
        Random random = new Random(seed);
        receive(IntStream.range(0, CASES).mapToObj(i -> some(random, i)).toList());
        for (int batch = 0; batch < BATCHES; batch++) {
            receive(random.ints(20, 0, CASES)
                    .distinct()
                    .mapToObj(i -> some(random, i))
                    .toList());
        }
        ListedAsStored.check(county);
        Wanted wanted = new Wanted(county);
        for (int i = 0; i < QUERIES; i++) {
            Box box = one(random, List.of(Box.values()));
            ListParameters asked = parameters(random);
            List<String> expected = wanted.of(box, asked, CLERK);
            int page = 1 + random.nextInt(1 + expected.size() / 20);
            assertThat(found(box, asked, page))
                    .as("seed %d, %s %s, page %d", seed, box, asked, page)
                    .isEqualTo(Stream.concat(
                                    Stream.of(expected.size() + " in all"),
                                    expected.stream().skip(20L * (page - 1)).limit(20))
                            .toList());
        }
    }

    private static List<String> found(Box box, ListParameters asked, int page) {
        ListQuery query = county.getBean(ListQueries.class).read(box, asked);
        Page<ListedApplication> found = county.getBean(Worklists.class).find(query, new PageRequest(page, 20), CLERK);
        List<String> lines = new ArrayList<>(List.of(found.total() + " in all"));
        found.rows().forEach(row -> lines.add(row.no().value()));
        return lines;
    }

    private static void receive(List<Application> applications) {
        ApplicationJson json = county.getBean(ApplicationJson.class);
        List<Arrival> arrivals = applications.stream()
                .map(each -> new Arrival(each, json.write(each)))
                .toList();
        county.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> county.getBean(ReplicatedApplications.class).receiveAll(arrivals));
    }

    /** The number's case in any state; its submission does not change. */
    private static Application some(Random random, int number) {
        State state = one(random, List.of(State.values()));
        Random own = new Random(number);
        Instant submitted = NOW.minus(Duration.ofHours(own.nextInt(24 * 60)));
        ListFixture fixture = new ListFixture(number + 1, one(random, List.of("红牌件", "建房_50%", "Öffnung", "低保")))
                .accepted(submitted, 1 + random.nextInt(30), 40)
                .of("account-" + own.nextInt(3));
        if (state == State.SUSPENDED) {
            fixture.suspended(submitted, 1 + random.nextInt(60));
        }
        String owner = one(random, List.of("nobody", "clerk", "other"));
        return fixture.at(one(random, NODES), state)
                .inHandOf(owner.equals("nobody") ? null : owner)
                .build();
    }

    private static ListParameters parameters(Random random) {
        LocalDate day = LocalDate.now(WorkingDays.ZONE).minusDays(random.nextInt(60));
        return new ListParameters(
                rarely(random, one(random, List.of(State.values())).name()),
                rarely(random, one(random, List.of(Light.values())).name()),
                rarely(random, one(random, List.of("红牌", "_50%", "账户", "00001", "没有", "红牌 账户"))),
                rarely(random, one(random, NODES)),
                rarely(random, day.minusDays(random.nextInt(20)).toString()),
                rarely(random, day.toString()),
                random.nextInt(3) == 0
                        ? null
                        : (random.nextBoolean() ? "-" : "")
                                + one(random, List.of(Sort.values())).path());
    }

    private static @Nullable String rarely(Random random, String value) {
        return random.nextInt(4) == 0 ? value : null;
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
