package org.yiwang.importing.table;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.Necessity;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.deadline.TermUnit;
import org.yiwang.division.Level;

/** Maps the words in tables to their meanings, for reading and for writing. */
final class Words {

    static final Map<String, Level> LEVELS = levels();
    static final Map<String, Necessity> NECESSITIES = necessities();
    static final Map<String, Target> TARGETS = targets();
    static final Map<String, StepKind> STEP_KINDS = stepKinds();
    static final Map<String, FieldType> FIELD_TYPES = fieldTypes();
    static final Map<String, Boolean> YES_OR_NO = yesOrNo();
    static final Map<String, TermUnit> TERM_UNITS = termUnits();

    private static final Map<String, String> SYNONYMS = synonyms();

    private Words() {}

    /** The meaning of a word, in its plain form, or of another word for the same. */
    static <T> Optional<T> meaning(String plain, Map<String, T> meanings) {
        String word = plain.toLowerCase(Locale.ROOT);
        return Stream.of(plain, word, SYNONYMS.getOrDefault(word, word))
                .filter(meanings::containsKey)
                .findFirst()
                .map(meanings::get);
    }

    /** The words to choose from, for a sentence; other words for the same in brackets. */
    static String choices(Map<String, ?> meanings) {
        String words = String.join("、", meanings.keySet());
        String others = SYNONYMS.entrySet().stream()
                .filter(synonym -> meanings.containsKey(synonym.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("、"));
        return others.isEmpty() ? words : words + "（" + others + "）";
    }

    private static Map<String, String> synonyms() {
        Map<String, String> synonyms = new LinkedHashMap<>();
        synonyms.put("县级", "county");
        synonyms.put("县", "county");
        synonyms.put("乡镇", "township");
        synonyms.put("乡镇级", "township");
        synonyms.put("镇", "township");
        synonyms.put("社区", "community");
        synonyms.put("村社区", "community");
        synonyms.put("村(社区)", "community");
        synonyms.put("放假", "holiday");
        synonyms.put("上班", "workday");
        synonyms.put("个工作日", "工作日");
        synonyms.put("日历日", "自然日");
        synonyms.put("个月", "月");
        return synonyms;
    }

    /** The word for a meaning. */
    static <T> String of(Map<String, T> meanings, T meaning) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Level> levels() {
        Map<String, Level> levels = new LinkedHashMap<>();
        Stream.of(Level.values()).sorted(Comparator.reverseOrder()).forEach(level -> levels.put(level.word(), level));
        return levels;
    }

    private static Map<String, Necessity> necessities() {
        Map<String, Necessity> necessities = new LinkedHashMap<>();
        necessities.put("必要", Necessity.REQUIRED);
        necessities.put("非必要", Necessity.CONDITIONAL);
        necessities.put("容缺", Necessity.DEFERRABLE);
        return necessities;
    }

    private static Map<String, Target> targets() {
        Map<String, Target> targets = new LinkedHashMap<>();
        targets.put("自然人", Target.PERSON);
        targets.put("法人", Target.ORGANISATION);
        return targets;
    }

    private static Map<String, StepKind> stepKinds() {
        Map<String, StepKind> kinds = new LinkedHashMap<>();
        kinds.put("受理", StepKind.ACCEPT);
        kinds.put("审核", StepKind.REVIEW);
        kinds.put("联审", StepKind.JOINT);
        kinds.put("决定", StepKind.DECIDE);
        kinds.put("制证", StepKind.ISSUE);
        kinds.put("送达", StepKind.DELIVER);
        return kinds;
    }

    private static Map<String, FieldType> fieldTypes() {
        Map<String, FieldType> types = new LinkedHashMap<>();
        types.put("文本", FieldType.TEXT);
        types.put("长文本", FieldType.LONG_TEXT);
        types.put("数字", FieldType.NUMBER);
        types.put("日期", FieldType.DATE);
        types.put("选择", FieldType.CHOICE);
        types.put("电话", FieldType.PHONE);
        return types;
    }

    private static Map<String, TermUnit> termUnits() {
        Map<String, TermUnit> units = new LinkedHashMap<>();
        units.put("工作日", TermUnit.WORKING_DAY);
        units.put("自然日", TermUnit.CALENDAR_DAY);
        units.put("月", TermUnit.MONTH);
        return units;
    }

    private static Map<String, Boolean> yesOrNo() {
        Map<String, Boolean> words = new LinkedHashMap<>();
        words.put("是", true);
        words.put("否", false);
        return words;
    }
}
