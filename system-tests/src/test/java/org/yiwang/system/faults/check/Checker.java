package org.yiwang.system.faults.check;

import java.util.List;
import org.yiwang.system.faults.fault.Planted;
import org.yiwang.system.faults.network.FaultNetwork;
import org.yiwang.system.faults.network.InboxTopics;
import org.yiwang.system.faults.people.Ledger;

/**
 * Compares the answers that people got with every database, inbox and file and the index, and reports every violation.
 */
public final class Checker {
    private final FaultNetwork network;
    private final List<Check> checks;

    public Checker(FaultNetwork network, Ledger ledger, InboxTopics topics, Planted planted) {
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

    /** Adds the findings; call it when everything is quiet. */
    public int check(Violations violations) {
        Found found = Found.in(network);
        checks.forEach(check -> check.check(found, violations));
        return found.cases().size();
    }
}
