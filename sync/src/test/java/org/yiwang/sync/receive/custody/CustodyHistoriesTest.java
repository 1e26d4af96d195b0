package org.yiwang.sync.receive.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiwang.application.Custody;
import org.yiwang.division.DivisionCode;

/**
 * Random histories of one application at three nodes: changes, hand-overs, recalls, crashes that lose nothing committed,
 * records late, twice and out of order. When all has arrived, all replicas are equal, one node holds it, and each change
 * that was ever made stands in the history or is set aside.
 */
class CustodyHistoriesTest {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final List<DivisionCode> NODES = List.of(COUNTY, TOWNSHIP, COMMUNITY);
    private static final int HISTORIES = 3_000;
    private static final int MAX_EVENTS = 60;

    /** The application as custody sees it: every change has a name of its own. */
    private record Replica(Custody custody, List<String> changes, DivisionCode writer) {

        long version() {
            return changes.size();
        }

        Replica changed(String name, Custody next, DivisionCode by) {
            List<String> longer = new ArrayList<>(changes);
            longer.add(name);
            return new Replica(next, List.copyOf(longer), by);
        }
    }

    private record Letter(DivisionCode to, Replica content) {}

    static List<Long> seeds() {
        long first = Long.getLong("custody.seed", System.nanoTime());
        return List.of(first);
    }

    @ParameterizedTest(name = "-Dcustody.seed={0}")
    @MethodSource("seeds")
    void everyHistoryEndsInOne(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < HISTORIES; i++) {
            long each = random.nextLong();
            History history = new History(new Random(each));
            history.run();
            history.check("-Dcustody.seed=" + seed + ", history " + i);
        }
    }

    private static final class History {

        private final Random random;
        private final Map<DivisionCode, Replica> replicas = new HashMap<>();
        private final Map<DivisionCode, Set<String>> setAside = new HashMap<>();
        private final List<Letter> underWay = new ArrayList<>();
        private final Set<String> made = new HashSet<>();

        History(Random random) {
            this.random = random;
            NODES.forEach(node -> setAside.put(node, new HashSet<>()));
            Custody first = new Custody(COMMUNITY, COMMUNITY, 1);
            commit(COMMUNITY, new Replica(first, List.of(), COMMUNITY), first);
        }

        void run() {
            int events = 1 + random.nextInt(MAX_EVENTS);
            for (int i = 0; i < events; i++) {
                DivisionCode node = NODES.get(random.nextInt(NODES.size()));
                switch (random.nextInt(6)) {
                    case 0 -> change(node);
                    case 1 -> handOver(node);
                    case 2 -> recall();
                    default -> deliverOne();
                }
            }
            while (!underWay.isEmpty()) {
                deliverOne();
            }
        }

        private void change(DivisionCode node) {
            held(node).ifPresent(replica -> commit(node, replica, replica.custody()));
        }

        /** To the node of the next step, or in place of a lost one to another. */
        private void handOver(DivisionCode node) {
            DivisionCode to = NODES.get(random.nextInt(NODES.size()));
            held(node)
                    .filter(replica -> !to.equals(node))
                    .ifPresent(replica -> commit(
                            node,
                            replica,
                            random.nextBoolean()
                                    ? replica.custody().passedTo(to)
                                    : replica.custody().entrustedTo(to, COMMUNITY)));
        }

        private void recall() {
            Optional.ofNullable(replicas.get(COUNTY))
                    .filter(replica -> !replica.custody().holder().equals(COUNTY))
                    .ifPresent(replica ->
                            commit(COUNTY, replica, replica.custody().recalledBy(COUNTY, replica.version() + 1)));
        }

        private Optional<Replica> held(DivisionCode node) {
            return Optional.ofNullable(replicas.get(node))
                    .filter(replica -> replica.custody().holder().equals(node));
        }

        private void commit(DivisionCode node, Replica before, Custody next) {
            String name = "change " + made.size();
            made.add(name);
            Replica after = before.changed(name, next, node);
            replicas.put(node, after);
            NODES.stream().filter(to -> !to.equals(node)).forEach(to -> underWay.add(new Letter(to, after)));
        }

        /** Whichever is next, now and then one that comes again: what was committed and not acknowledged is sent twice. */
        private void deliverOne() {
            if (underWay.isEmpty()) {
                return;
            }
            int which = random.nextInt(underWay.size());
            Letter letter = random.nextInt(5) == 0 ? underWay.get(which) : underWay.remove(which);
            receive(letter.to(), letter.content());
        }

        private void receive(DivisionCode here, Replica incoming) {
            Replica known = replicas.get(here);
            CustodyCheck.Verdict verdict = new CustodyCheck(here)
                    .verdict(
                            incoming.writer(),
                            standing(incoming),
                            Optional.ofNullable(known).map(History::standing));
            switch (verdict.outcome()) {
                case TAKE, REPLACE -> replicas.put(here, incoming);
                case DISPLACE -> {
                    setAside.get(here).addAll(known.changes());
                    replicas.put(here, incoming);
                }
                case SET_ASIDE -> setAside.get(here).addAll(incoming.changes());
                default ->
                    assertThat(known.changes()).as("what is dropped is known").containsAll(incoming.changes());
            }
        }

        private static CustodyVersion standing(Replica replica) {
            return CustodyVersion.of(replica.custody(), replica.version());
        }

        void check(String hint) {
            Replica first = replicas.get(COUNTY);
            assertThat(replicas).as(hint).containsOnlyKeys(NODES);
            assertThat(replicas.values()).as(hint).allMatch(first::equals);
            Set<String> kept = new HashSet<>(first.changes());
            setAside.values().forEach(kept::addAll);
            assertThat(kept).as(hint).containsAll(made);
            NODES.forEach(node -> {
                Set<String> known = new HashSet<>(setAside.get(node));
                known.addAll(first.changes());
                assertThat(known).as(hint + " at " + node).containsAll(made);
            });
        }
    }
}
