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

/** How the applications of some records stand while these are judged in turn, and which are to be stored together. */
final class ArrivingBatch {

    private final Map<ApplicationNo, CustodyVersion> standings = new HashMap<>();
    private final Set<ApplicationNo> stored;
    private final Map<ApplicationNo, Candidate> taken = new LinkedHashMap<>();

    ArrivingBatch(Map<ApplicationNo, KnownVersion> here) {
        here.forEach((no, known) -> standings.put(no, CustodyVersion.of(known)));
        stored = new HashSet<>(here.keySet());
    }

    /** How it stands after what was taken so far. */
    Optional<CustodyVersion> standing(ApplicationNo no) {
        return Optional.ofNullable(standings.get(no));
    }

    /** Whether it was here before the batch, or was stored since. */
    boolean isStored(ApplicationNo no) {
        return stored.contains(no);
    }

    /** To be stored, in place of an earlier version of this batch. */
    void take(Candidate candidate) {
        standings.put(candidate.no(), candidate.standing());
        taken.put(candidate.no(), candidate);
    }

    /** What is to be stored now; it is no longer after this. */
    List<Candidate> drain() {
        List<Candidate> drained = List.copyOf(taken.values());
        taken.clear();
        return drained;
    }

    /** These have been stored. */
    void store(List<Candidate> candidates) {
        candidates.forEach(candidate -> {
            stored.add(candidate.no());
            standings.put(candidate.no(), candidate.standing());
        });
    }
}
