package org.yiwang.system.faults.people;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** All attempts of a run, with their answers. */
public final class Ledger {
    private final ConcurrentLinkedQueue<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final AtomicLong tokens = new AtomicLong();

    /** A word that occurs nowhere else in the run. */
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

    /** The number of acknowledged and passed-on attempts, by kind. */
    public Map<String, Long> doneByAction() {
        return deeds.stream()
                .filter(deed -> deed.outcome() == Outcome.ACKNOWLEDGED || deed.outcome() == Outcome.PASSED_ON)
                .collect(Collectors.groupingBy(Deed::action, TreeMap::new, Collectors.counting()));
    }
}
