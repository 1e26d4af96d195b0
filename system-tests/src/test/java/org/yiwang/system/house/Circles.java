package org.yiwang.system.house;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the groups that reach themselves again along the arrows. */
final class Circles {

    private Circles() {}

    static Set<String> of(Map<String, Set<String>> arrows) {
        Set<String> circles = new TreeSet<>();
        arrows.keySet().stream().filter(from -> reaches(from, arrows)).forEach(circles::add);
        return circles;
    }

    private static boolean reaches(String start, Map<String, Set<String>> arrows) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(arrows.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(start)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(arrows.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
