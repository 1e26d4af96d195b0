package org.yiwang.application.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yiwang.application.Application;
import org.yiwang.application.history.Supplements.Notice;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.text.PlainText;

/**
 * The deficiencies of a notice, one a line. A line is about the material or the answer that it names first
 * ({@code material-2: 不清楚}, {@code form.reason: 没有写明}), or whose name it contains; else about nothing in particular.
 */
public record Deficiencies(List<String> texts, List<String> about, boolean areKnown) {

    private static final Pattern ABOUT = Pattern.compile("(material-[0-9]{1,3}|form\\.[^\\s:：]+)\\s*[:：]\\s*(.+)");
    private static final String FORM = "form.";

    /** Reads the lines of a notice; {@code materials} are the names of those that the application can have. */
    public static Deficiencies read(String typed, Application application, Map<Integer, String> materials) {
        Map<String, String> names = names(application, materials);
        List<String> texts = new ArrayList<>();
        List<String> about = new ArrayList<>();
        boolean known = true;
        for (String line : lines(typed)) {
            Matcher named = ABOUT.matcher(line);
            if (named.matches()) {
                known &= names.containsKey(named.group(1));
                about.add(named.group(1));
                texts.add(text(names.getOrDefault(named.group(1), ""), named.group(2)));
            } else {
                about.add(found(names, line));
                texts.add(line);
            }
        }
        return new Deficiencies(List.copyOf(texts), List.copyOf(about), known);
    }

    /**
     * The numbers, from 1, of the deficiencies that an earlier notice did not tell, or whose answer came meanwhile: those
     * that could be told the first time.
     */
    public List<Integer> unexcused(Application application) {
        return IntStream.range(0, texts.size())
                .filter(at -> application.supplements().notices().stream()
                        .noneMatch(notice -> asked(notice, at) && !isGiven(application, about.get(at), notice.at())))
                .mapToObj(at -> at + 1)
                .toList();
    }

    /** Whether the claim of unforeseen deficiencies ("true", or their numbers with commas) covers all of these. */
    public static boolean covers(String unforeseen, List<Integer> numbers) {
        List<String> claimed = Arrays.asList(unforeseen.strip().split("[,，\\s]+"));
        return "true".equals(unforeseen)
                || claimed.containsAll(numbers.stream().map(String::valueOf).toList());
    }

    private boolean asked(Notice notice, int at) {
        boolean sameThing = !about.get(at).isEmpty() && notice.about().contains(about.get(at));
        return sameThing
                || notice.deficiencies().stream()
                        .anyMatch(text -> PlainText.of(text).equals(PlainText.of(texts.get(at))));
    }

    private static boolean isGiven(Application application, String about, Instant since) {
        boolean filed = application.materials().stream()
                .filter(material -> Uploads.part(material.seq()).equals(about))
                .flatMap(material -> material.versions().stream())
                .anyMatch(version -> version.at().isAfter(since));
        boolean answered = application.history().stream()
                .filter(entry -> entry.at().isAfter(since))
                .anyMatch(entry -> entry.details().containsKey(about));
        return filed || answered;
    }

    private static List<String> lines(String typed) {
        return Arrays.stream(typed.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(String name, String text) {
        return name.isEmpty() || text.contains(name) ? text : name + "：" + text;
    }

    /** The longest name in a line tells what it is about. */
    private static String found(Map<String, String> names, String line) {
        return names.entrySet().stream()
                .filter(name -> line.contains(name.getValue()))
                .max(Comparator.comparingInt(name -> name.getValue().length()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Map<String, String> names(Application application, Map<Integer, String> materials) {
        Map<String, String> names = new LinkedHashMap<>();
        materials.forEach((seq, name) -> names.put(Uploads.part(seq), name));
        application.item().fields().forEach(field -> names.put(FORM + field.name(), field.label()));
        return names;
    }
}
