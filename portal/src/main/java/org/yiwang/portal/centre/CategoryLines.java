package org.yiwang.portal.centre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yiwang.centre.CentreList.Line;

/** The items of a category as the centre's list shows them. */
record CategoryLines(String name, List<Line> lines) {

    static List<CategoryLines> of(List<Line> lines) {
        Map<String, List<Line>> byCategory = lines.stream()
                .collect(
                        Collectors.groupingBy(line -> line.item().category(), LinkedHashMap::new, Collectors.toList()));
        return byCategory.entrySet().stream()
                .map(entry -> new CategoryLines(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The required categories without an item on offer. */
    static List<String> missing(List<Line> lines, List<String> required) {
        List<String> offered = lines.stream()
                .filter(Line::offered)
                .map(line -> line.item().category())
                .distinct()
                .toList();
        return required.stream().filter(name -> !offered.contains(name)).toList();
    }

    public long offered() {
        return lines.stream().filter(Line::offered).count();
    }
}
