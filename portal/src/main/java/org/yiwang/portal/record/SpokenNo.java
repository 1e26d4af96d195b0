package org.yiwang.portal.record;

import java.util.ArrayList;
import java.util.List;
import org.yiwang.application.ApplicationNo;

/** The number of an application in groups of three or four digits for reading over a telephone. */
public final class SpokenNo {

    private static final List<String> KEYS = List.of("place", "day", "sequence", "check");
    private static final List<Integer> GROUPS = List.of(4, 4, 3, 1);

    private SpokenNo() {}

    /** One of its parts: place, day, sequence or check digit, as digit groups. */
    public record Part(String key, List<String> groups) {}

    public static List<Part> of(ApplicationNo no) {
        String[] texts = no.value().split("-");
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            parts.add(new Part(KEYS.get(i), groups(texts[i], GROUPS.get(i))));
        }
        return List.copyOf(parts);
    }

    private static List<String> groups(String digits, int size) {
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < digits.length(); from += size) {
            groups.add(digits.substring(from, Math.min(from + size, digits.length())));
        }
        return List.copyOf(groups);
    }
}
