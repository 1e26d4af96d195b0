package org.yiwang.system.faults;

import java.util.List;

/** Compares what people were told with every database, every inbox, every file and the index, and tells all that is wrong. */
final class Checker {
    private final FaultNetwork network;
    private final List<Check> checks;

    Checker(FaultNetwork network, Ledger ledger, InboxTopics topics, Planted planted) {
        this.network = network;
        checks = List.of(
                new PromisesKept(ledger),
                new Replicas(),
                new Numbers(ledger),
                new SetApart(planted),
                new TopicContents(topics),
                new Attachments(network),
                new IndexContents(network));
    }

    /** Adds what is found; to be asked when everything is quiet. */
    int check(Violations violations) {
        Found found = Found.in(network);
        checks.forEach(check -> check.check(found, violations));
        return found.cases().size();
    }
}
