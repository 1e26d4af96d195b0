package org.yiwang.system.faults.check;

import org.yiwang.system.faults.fault.Planted;

/** Checks that the quarantine contains exactly the poison, and that only records of earlier holders were set aside. */
record SetApart(Planted planted) implements Check {
    @Override
    public void check(Found found, Violations violations) {
        found.nodes().forEach((node, data) -> {
            var quarantined = data.quarantined();
            quarantined.forEach((key, count) -> violations.unless(
                    planted.poisonOf(node).contains(key),
                    "quarantine holds the poison only",
                    key,
                    node,
                    count + " times"));
            planted.poisonOf(node)
                    .forEach(key -> violations.unless(
                            quarantined.containsKey(key), "poison is quarantined", key, node, "it is not there"));
            data.setAside()
                    .forEach((no, count) -> violations.unless(
                            planted.lateAt(node).contains(no),
                            "set aside is only what broke custody",
                            no,
                            node,
                            count + " times"));
        });
    }
}
