package org.yiwang.system.faults.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.system.faults.people.Ledger;
import org.yiwang.system.faults.people.Outcome;

/** Checks that no number is used twice, for cases or documents. */
record Numbers(Ledger ledger) implements Check {
    @Override
    public void check(Found found, Violations violations) {
        Map<String, String> cases = new HashMap<>();
        ledger.deeds().stream()
                .filter(deed -> deed.isSubmission() && deed.outcome() == Outcome.ACKNOWLEDGED)
                .forEach(deed -> once("case", cases.put(deed.no(), deed.toString()), deed.no(), violations));
        Map<String, String> documents = new HashMap<>();
        found.cases().forEach((no, one) -> one.documents()
                .forEach(document -> once(
                        "document",
                        documents.put(document.kind() + " " + document.number(), no),
                        document.number(),
                        violations)));
    }

    private static void once(String what, @Nullable String before, String number, Violations violations) {
        violations.unless(before == null, "numbers are unique", what + " " + number, "", "also given to " + before);
    }
}
