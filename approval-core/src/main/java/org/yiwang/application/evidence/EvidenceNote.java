package org.yiwang.application.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history about one version of a material: its number, its {@code kind} if it is paper alone, and else the
 * hashes of its files. {@code replaced} tells the version before, if the line is about handing in a newer one.
 */
public record EvidenceNote(
        String material, int number, @Nullable EvidenceKind kind, List<String> hashes, String replaced) {

    private static final String AFTER = " \u2190 ";
    private static final String COMMA = "\u3001";
    private static final Pattern LINE =
            Pattern.compile("(.+?) 第([0-9]+)版(?: sha256 ([^ ]+)| ([A-Z_]+))?(?:" + AFTER + "(.+))?");

    /** The note about the newest version of a material. */
    public static EvidenceNote of(SubmittedMaterial material) {
        MaterialVersion version = material.newest();
        List<String> hashes = version.hashes();
        return new EvidenceNote(
                material.name(), version.number(), hashes.isEmpty() ? version.kind() : null, hashes, "");
    }

    /** The same, handed in after what there was before. */
    public EvidenceNote after(SubmittedMaterial before) {
        return new EvidenceNote(material, number, kind, hashes, of(before).numbered());
    }

    /** Reads a line that {@link #text} wrote; empty for any other. */
    public static Optional<EvidenceNote> read(String line) {
        Matcher read = LINE.matcher(line);
        return read.matches() ? Optional.of(read(read)) : Optional.empty();
    }

    private static EvidenceNote read(Matcher read) {
        String hashes = read.group(3);
        String kind = read.group(4);
        return new EvidenceNote(
                read.group(1),
                Integer.parseInt(read.group(2)),
                Arrays.stream(EvidenceKind.values())
                        .filter(known -> known.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                hashes == null ? List.of() : List.of(hashes.split(COMMA)),
                read.group(5) == null ? "" : read.group(5));
    }

    /** The line. */
    public String text() {
        return material + " " + numbered() + (replaced.isEmpty() ? "" : AFTER + replaced);
    }

    private String numbered() {
        String name = "第" + number + "版";
        String content = kind == null ? "" : " " + kind;
        return name + (hashes.isEmpty() ? content : " sha256 " + String.join(COMMA, hashes));
    }
}
