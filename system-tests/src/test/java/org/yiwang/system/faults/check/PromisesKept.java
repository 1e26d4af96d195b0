package org.yiwang.system.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.application.Application;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.system.faults.people.Deed;
import org.yiwang.system.faults.people.Ledger;
import org.yiwang.system.faults.people.Outcome;

/** Checks that acknowledged actions were done once, refused ones never, unanswered ones at most once. */
record PromisesKept(Ledger ledger) implements Check {
    private static final String LOST = "acknowledged, so done";
    private static final String TWICE = "done once";
    private static final String REFUSED = "refused, so not done";
    private static final String ANSWERED = "passed on, so answered";

    @Override
    public void check(Found found, Violations violations) {
        Map<String, Integer> done = new HashMap<>();
        found.cases().values().forEach(one -> tokensOf(one).forEach(token -> done.merge(token, 1, Integer::sum)));
        ledger.deeds().forEach(deed -> {
            count(deed, done.getOrDefault(deed.token(), 0), found.requests(), violations);
            asTold(deed, found, violations);
        });
    }

    private static List<String> tokensOf(Application one) {
        List<String> tokens = new ArrayList<>();
        tokens.add(one.title().substring(Math.max(0, one.title().indexOf('〔'))));
        one.history().stream()
                .filter(entry -> entry.action() != null)
                .map(HistoryEntry::comment)
                .filter(comment -> comment.startsWith("〔"))
                .forEach(tokens::add);
        return tokens;
    }

    private static void count(Deed deed, int times, Map<String, String> standings, Violations violations) {
        violations.unless(times <= 1, TWICE, deed.toString(), deed.no(), "done " + times + " times");
        switch (deed.outcome()) {
            case ACKNOWLEDGED -> violations.unless(times >= 1, LOST, deed.toString(), deed.no(), "not done");
            case REFUSED -> violations.unless(times == 0, REFUSED, deed.toString(), deed.no(), "done nevertheless");
            case PASSED_ON -> answered(deed, times, standings.getOrDefault(deed.token(), "lost"), violations);
            default -> {
                // Either is right, because nobody got an answer.
            }
        }
    }

    private static void answered(Deed deed, int times, String standing, Violations violations) {
        int expected = standing.equals("DONE") ? 1 : 0;
        boolean answered = standing.equals("DONE") || standing.equals("REFUSED");
        violations.unless(answered, ANSWERED, deed.toString(), deed.no(), "its request is " + standing);
        violations.unless(
                times == expected, ANSWERED, deed.toString(), deed.no(), standing + ", and done " + times + " times");
    }

    /** The version in the answer is the one that contains the action. */
    private static void asTold(Deed deed, Found found, Violations violations) {
        Application now = found.cases().get(deed.no());
        if (now == null || deed.outcome() != Outcome.ACKNOWLEDGED || deed.version() == 0) {
            return;
        }
        String told = (deed.isSubmission() ? "" : deed.token()) + " " + deed.state();
        String stands = standsAs(Math.toIntExact(deed.version()), now.history());
        violations.unless(
                told.equals(stands),
                "done as told",
                deed.toString(),
                deed.no(),
                "version " + deed.version() + " is '" + stands + "' instead of '" + told + "'");
    }

    private static String standsAs(int version, List<HistoryEntry> history) {
        if (version > history.size()) {
            return "missing";
        }
        HistoryEntry entry = history.get(version - 1);
        return (entry.action() == null ? "" : entry.comment()) + " " + entry.state();
    }
}
