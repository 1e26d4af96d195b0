package org.yiwang.portal.centre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yiwang.centre.CentreList.Line;

/** The items of a category as the centre's list shows them. */
record CategoryLines(String name, List<Line> lines) {

    /** What the policy has a township's centre handle (实施意见二（三）1: 统一功能定位). */
    private static final List<String> OF_THE_POLICY =
            List.of("项目服务", "农经农技", "户籍管理", "社会保障", "民政计生", "规划国土", "不动产登记", "市场监管", "环境保护", "城市管理", "供电供水");

    static List<CategoryLines> of(List<Line> lines) {
        Map<String, List<Line>> byCategory = lines.stream()
                .collect(
                        Collectors.groupingBy(line -> line.item().category(), LinkedHashMap::new, Collectors.toList()));
        return byCategory.entrySet().stream()
                .map(entry -> new CategoryLines(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The policy's categories of which nothing is offered. */
    static List<String> missing(List<Line> lines) {
        List<String> offered = lines.stream()
                .filter(Line::offered)
                .map(line -> line.item().category())
                .distinct()
                .toList();
        return OF_THE_POLICY.stream().filter(name -> !offered.contains(name)).toList();
    }

    public long offered() {
        return lines.stream().filter(Line::offered).count();
    }
}
