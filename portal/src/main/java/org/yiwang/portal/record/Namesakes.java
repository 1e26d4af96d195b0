package org.yiwang.portal.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.attendance.Roster;

/** People who share a name: colleagues tell them apart by the username beside it. */
record Namesakes(Map<String, Set<String>> usernames) {

    /** Nobody is told apart: applicants are not shown usernames. */
    static final Namesakes NONE = new Namesakes(Map.of());

    /** The names in a history and at this node, each with its usernames. */
    static Namesakes in(List<HistoryEntry> history, Roster here) {
        Map<String, Set<String>> usernames = new HashMap<>();
        here.colleagues()
                .forEach(one ->
                        add(usernames, one.actor().displayName(), one.actor().username()));
        history.stream()
                .filter(entry -> !entry.username().isEmpty())
                .forEach(entry -> add(usernames, entry.actor(), entry.username()));
        return new Namesakes(usernames);
    }

    private static void add(Map<String, Set<String>> usernames, String name, String username) {
        usernames.computeIfAbsent(name, key -> new TreeSet<>()).add(username);
    }

    /** The name of the entry's actor, with the username where another has the same name. */
    String name(HistoryEntry entry) {
        boolean shared = usernames.getOrDefault(entry.actor(), Set.of()).size() > 1;
        return shared && !entry.username().isEmpty()
                ? entry.actor() + "\uFF08" + entry.username() + "\uFF09"
                : entry.actor();
    }
}
