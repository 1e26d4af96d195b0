package org.yiwang.application;

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
     * rule and is kept as a violation (行政许可法 第三十二条第四项: 一次告知).
     */
    public record Notice(Instant at, Person by, List<String> deficiencies, boolean violation) {

        public Notice {
            deficiencies = List.copyOf(deficiencies);
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
