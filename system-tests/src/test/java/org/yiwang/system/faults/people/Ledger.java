package org.yiwang.system.faults.people;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** All that people tried in a run, and what they were told. */
public final class Ledger {
    private final ConcurrentLinkedQueue<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final AtomicLong tokens = new AtomicLong();

    /** A word that nothing else in the run contains. */
    String newToken() {
        return "〔T%06d〕".formatted(tokens.incrementAndGet());
    }

    public void write(Deed deed) {
        deeds.add(deed);
    }

    public Collection<Deed> deeds() {
        return deeds;
    }

    public long count(Outcome outcome) {
        return deeds.stream().filter(deed -> deed.outcome() == outcome).count();
    }

    /** How often what was acknowledged or passed on. */
    public Map<String, Long> doneByAction() {
        return deeds.stream()
                .filter(deed -> deed.outcome() == Outcome.ACKNOWLEDGED || deed.outcome() == Outcome.PASSED_ON)
                .collect(Collectors.groupingBy(Deed::action, TreeMap::new, Collectors.counting()));
    }
}
