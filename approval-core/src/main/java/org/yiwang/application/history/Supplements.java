package org.yiwang.application.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.work.Person;

/**
 * The materials that were or are still to be supplied: {@code notices} list those that were missing (一次性告知);
 * {@code awaited} are the materials of the item that may follow later (容缺), or that the handler asked for, and are not
 * there yet; {@code promisedFor}
 * is the day until which the applicant promised them.
 */
public record Supplements(List<Notice> notices, List<Awaited> awaited, @Nullable LocalDate promisedFor) {

    public static final Supplements NONE = new Supplements(List.of(), List.of(), null);

    /**
     * All deficiencies, told at once. A later notice of a deficiency that was foreseeable the first time violates the
     * rule and is kept as a violation (行政许可法 第三十二条第四项: 一次告知). {@code about} names, in the same order, the
     * material ({@code material-2}) or the answer ({@code form.reason}) of each deficiency, or nothing.
     * {@code answerBy} is the day until which the applicant can answer; null when a calendar is missing, and for requests
     * after acceptance. {@code claimed} tells that the clerk claims an exception, which the director may disallow.
     */
    public record Notice(
            Instant at,
            Person by,
            List<String> deficiencies,
            boolean violation,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> about,
            @Nullable LocalDate answerBy,
            @Nullable Boolean claimed) {

        public Notice {
            deficiencies = List.copyOf(deficiencies);
            about = about == null ? List.of() : List.copyOf(about);
            claimed = Boolean.TRUE.equals(claimed) ? Boolean.TRUE : null;
        }

        /** Creates one without a day, whose deficiencies are about nothing in particular. */
        public Notice(Instant at, Person by, List<String> deficiencies, boolean violation) {
            this(at, by, deficiencies, violation, List.of(), null, null);
        }

        /** Whether the clerk claims an exception that nobody has disallowed. */
        public boolean hasOpenClaim() {
            return claimed != null && !violation;
        }

        /** The same as a violation, because its exception is disallowed. */
        public Notice disallowed() {
            return new Notice(at, by, deficiencies, true, about, answerBy, claimed);
        }
    }

    /** A material that may follow later, by its number and name in the item. */
    public record Awaited(int seq, String name) {}

    public Supplements {
        notices = notices == null ? List.of() : List.copyOf(notices);
        awaited = awaited == null ? List.of() : List.copyOf(awaited);
    }

    public static Supplements awaiting(List<Awaited> materials) {
        return new Supplements(List.of(), materials, null);
    }

    /** The last notice; null when there was none. */
    public @Nullable Notice lastNotice() {
        return notices.isEmpty() ? null : notices.get(notices.size() - 1);
    }

    /** Returns the same with the last notice as a violation. */
    public Supplements disallowed() {
        List<Notice> changed = new ArrayList<>(notices);
        changed.set(changed.size() - 1, changed.get(changed.size() - 1).disallowed());
        return new Supplements(changed, awaited, promisedFor);
    }

    public Supplements told(Notice notice) {
        List<Notice> longer = new ArrayList<>(notices);
        longer.add(notice);
        return new Supplements(longer, awaited, promisedFor);
    }

    /** Returns the same, awaiting these materials as well. */
    public Supplements awaitingToo(List<Awaited> more) {
        List<Awaited> longer = new ArrayList<>(awaited);
        more.stream().filter(material -> !longer.contains(material)).forEach(longer::add);
        return new Supplements(notices, longer, promisedFor);
    }

    public Supplements promised(LocalDate day) {
        return new Supplements(notices, awaited, day);
    }

    public Supplements supplied(Set<Integer> numbers) {
        return new Supplements(
                notices,
                awaited.stream()
                        .filter(material -> !numbers.contains(material.seq()))
                        .toList(),
                promisedFor);
    }
}
