package org.yiwang.system.faults.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yiwang.application.Application;
import org.yiwang.division.DivisionCode;
import org.yiwang.system.faults.network.Copy;
import org.yiwang.system.faults.network.FaultNetwork;

/** Checks that each case is at its audience, equal everywhere, and nowhere else; one node holds it and has its task. */
final class Replicas implements Check {
    @Override
    public void check(Found found, Violations violations) {
        found.cases().forEach((no, now) -> {
            FaultNetwork.NODES.forEach(node -> alike(no, now, node, found, violations));
            oneHolder(no, found, violations);
            violations.unless(
                    now.version() == now.history().size(),
                    "versions without a gap",
                    no,
                    now.custody().holder().value(),
                    "version " + now.version() + " with " + now.history().size() + " entries");
        });
        FaultNetwork.NODES.forEach(node -> tasks(node, found, violations));
    }

    private static void alike(String no, Application now, String node, Found found, Violations violations) {
        Optional<Copy> copy = found.copy(node, no);
        if (!now.audience().contains(new DivisionCode(node))) {
            violations.unless(copy.isEmpty(), "only its audience knows a case", no, node, "it is in the database");
            return;
        }
        Copy newest = Copy.of(now);
        violations.unless(
                copy.filter(newest::equals).isPresent(),
                "every replica is equal",
                no,
                node,
                copy.map(Copy::told).orElse("nothing") + "; the newest is " + newest.told());
    }

    private static void oneHolder(String no, Found found, Violations violations) {
        long holders = FaultNetwork.NODES.stream()
                .filter(node -> found.copy(node, no)
                        .filter(copy -> copy.holder().equals(node))
                        .isPresent())
                .count();
        violations.unless(holders == 1, "one node holds a case", no, "", holders + " believe to hold it");
    }

    private static void tasks(String node, Found found, Violations violations) {
        Map<String, Integer> tasks = new HashMap<>(found.tasksAt(node));
        found.copiesAt(node).keySet().forEach(no -> tasks.putIfAbsent(no, 0));
        tasks.forEach((no, count) -> {
            Application now = found.cases().get(no);
            boolean lives = now != null
                    && now.step().isPresent()
                    && now.custody().holder().value().equals(node);
            violations.unless(
                    count == (lives ? 1 : 0),
                    "one task, where the case is held",
                    no,
                    node,
                    count + " tasks for a case that " + (lives ? "lives here" : "is over or elsewhere"));
        });
    }
}
