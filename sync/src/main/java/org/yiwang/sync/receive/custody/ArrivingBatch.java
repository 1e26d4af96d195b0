package org.yiwang.sync.receive.custody;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.replica.KnownVersion;
import org.yiwang.division.DivisionCode;

/**
 * Tracks the state of applications while their records are checked in turn, and collects those to be stored together.
 */
final class ArrivingBatch {

    private final Map<ApplicationNo, CustodyVersion> standings = new HashMap<>();
    private final Map<ApplicationNo, DivisionCode> places = new HashMap<>();
    private final Set<ApplicationNo> stored;
    private final Map<ApplicationNo, Candidate> taken = new LinkedHashMap<>();

    ArrivingBatch(Map<ApplicationNo, KnownVersion> here) {
        here.forEach((no, known) -> {
            standings.put(no, CustodyVersion.of(known));
            places.put(no, known.place());
        });
        stored = new HashSet<>(here.keySet());
    }

    /** Returns the state after the records taken so far. */
    Optional<CustodyVersion> standing(ApplicationNo no) {
        return Optional.ofNullable(standings.get(no));
    }

    /** Returns the place of an application that was here before the batch, or was taken since. */
    Optional<DivisionCode> place(ApplicationNo no) {
        return Optional.ofNullable(places.get(no));
    }

    /** Whether the application was here before the batch, or has been stored since. */
    boolean isStored(ApplicationNo no) {
        return stored.contains(no);
    }

    /** Takes a version to be stored; it replaces an earlier one of this batch. */
    void take(Candidate candidate) {
        standings.put(candidate.no(), candidate.standing());
        places.put(candidate.no(), candidate.application().place());
        taken.put(candidate.no(), candidate);
    }

    /** Returns the versions to be stored, and empties the list. */
    List<Candidate> drain() {
        List<Candidate> drained = List.copyOf(taken.values());
        taken.clear();
        return drained;
    }

    /** Marks these as stored. */
    void store(List<Candidate> candidates) {
        candidates.forEach(candidate -> {
            stored.add(candidate.no());
            standings.put(candidate.no(), candidate.standing());
        });
    }
}
