package org.yiwang.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An invented item as the county writes it: number of materials, promised days, steps. */
record ItemVersion(String code, int materials, int promisedDays, List<Map<String, Object>> steps) {
    static ItemVersion of(String code, int materials, int promisedDays) {
        return new ItemVersion(code, materials, promisedDays, List.of());
    }

    ItemVersion then(String name, String kind, String level, String post) {
        List<Map<String, Object>> longer = new ArrayList<>(steps);
        longer.add(Map.of(
                "seq",
                longer.size() + 1,
                "name",
                name,
                "kind",
                kind,
                "level",
                level,
                "post",
                post,
                "days",
                0,
                "counted",
                true));
        return new ItemVersion(code, materials, promisedDays, longer);
    }

    Map<String, Object> written() {
        return Map.of(
                "code", code,
                "edition", Map.of("version", 0, "effectiveAt", "1970-01-01T00:00:00Z", "state", "DRAFT", "note", ""),
                "profile", profile(),
                "terms", terms(),
                "grounds", Map.of("fee", "不收费", "feeBasis", "", "legalBasis", "《社会保险法》"),
                "materials", listed(),
                "steps", steps,
                "fields", List.of());
    }

    private static Map<String, Object> profile() {
        return Map.of(
                "name", "灵活就业人员登记",
                "itemType", "公共服务",
                "category", "社会保障",
                "department", "县人力资源和社会保障局",
                "windowType", "社保",
                "targets", List.of("PERSON"),
                "handlingType", "承诺件");
    }

    private Map<String, Object> terms() {
        Object decided = steps.stream()
                .filter(step -> "DECIDE".equals(step.get("kind")))
                .findFirst()
                .orElseThrow()
                .get("level");
        return Map.of(
                "acceptLevel",
                "COMMUNITY",
                "decideLevel",
                decided,
                "statutoryDays",
                10,
                "promisedDays",
                promisedDays,
                "visits",
                0);
    }

    private List<Map<String, Object>> listed() {
        List<Map<String, Object>> listed = new ArrayList<>();
        for (int seq = 1; seq <= materials; seq++) {
            listed.add(Map.of(
                    "seq",
                    seq,
                    "name",
                    "材料" + seq,
                    "form",
                    "原件",
                    "copies",
                    1,
                    "necessity",
                    "REQUIRED",
                    "origin",
                    "申请人自备",
                    "note",
                    ""));
        }
        return listed;
    }
}
