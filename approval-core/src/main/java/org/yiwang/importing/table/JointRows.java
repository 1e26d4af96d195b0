package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointMember;
import org.yiwang.catalogue.JointRules;
import org.yiwang.catalogue.JointStage;

/**
 * Reads joint items from rows that name one of their items each. A joint item is imported whole or not at all, and none
 * when a row names no joint item, because it may be missing in any of them.
 */
public final class JointRows {

    private static final String CODE = "joint_code";

    private final Predicate<String> isKnown;
    private final Consumer<RowRejected> rejected;
    private boolean doubtful;

    /** {@code isKnown} tells whether there is an item of that code. */
    public JointRows(Predicate<String> isKnown, Consumer<RowRejected> rejected) {
        this.isKnown = isKnown;
        this.rejected = rejected;
    }

    /** Rejects every joint item, because rows of theirs may be among those that could not be read. */
    public void doubt() {
        doubtful = true;
    }

    /** The rows of each joint item, by its code. */
    public Map<String, List<Row>> byCode(List<Row> rows) {
        Map<String, List<Row>> byCode = new LinkedHashMap<>();
        for (Row row : rows) {
            Optional<String> code = row.unit(CODE);
            if (code.isPresent()) {
                byCode.computeIfAbsent(code.get(), key -> new ArrayList<>()).add(row);
            } else {
                doubt();
                attempt(() -> row.required(CODE));
            }
        }
        byCode.values().forEach(this::doubtStrangers);
        return byCode;
    }

    /** A joint item with one row only, or a row with another name, may be a row of another under a wrong code. */
    private void doubtStrangers(List<Row> rows) {
        String name = plainName(rows.get(0));
        if (rows.size() < 2 || rows.stream().anyMatch(row -> !plainName(row).equals(name))) {
            doubt();
        }
    }

    private static String plainName(Row row) {
        return PlainText.of(row.cells().getOrDefault("name", ""));
    }

    /** Assembles one; the invalid rows go to {@code rejected}, the valid ones because of them. */
    public Optional<JointItem> assemble(String code, List<Row> rows) {
        List<Part> parts = new ArrayList<>();
        List<Row> good = new ArrayList<>();
        for (Row row : rows) {
            attempt(() -> part(row, parts)).ifPresent(part -> {
                parts.add(part);
                good.add(row);
            });
        }
        boolean whole = good.size() == rows.size() && good.size() >= 2;
        if (!whole || doubtful) {
            String reason = whole ? "import.unitRejected" : "import.jointRejected";
            good.forEach(row -> rejected.accept(row.reject(CODE, reason, code)));
            return Optional.empty();
        }
        List<JointMember> members = parts.stream()
                .sorted(Comparator.comparing(Part::seq))
                .map(Part::member)
                .toList();
        List<JointStage> chain = parts.stream()
                .map(Part::chain)
                .filter(steps -> !steps.isEmpty())
                .findFirst()
                .orElse(List.of());
        return checked(new JointItem(code, 1, parts.get(0).name(), members, chain), rows);
    }

    private Optional<JointItem> checked(JointItem item, List<Row> rows) {
        List<Refusal> refusals = JointRules.check(item);
        refusals.forEach(refusal -> rejected.accept(rows.get(0)
                .reject(
                        String.valueOf(refusal.field()),
                        "refusal." + refusal.code(),
                        refusal.arguments().toArray())));
        if (!refusals.isEmpty()) {
            rows.stream()
                    .skip(1)
                    .forEach(row -> rejected.accept(row.reject(CODE, "import.jointRejected", item.code())));
        }
        return refusals.isEmpty() ? Optional.of(item) : Optional.empty();
    }

    private record Part(int seq, String name, JointMember member, List<JointStage> chain) {

        String item() {
            return member.itemCode();
        }
    }

    private Part part(Row row, List<Part> before) {
        Part part = Reading.of(
                row,
                cells -> new Part(
                        cells.number("seq", 1),
                        cells.required("name"),
                        JointCells.member(cells, cells.code("item_code")),
                        JointCells.chain(cells)));
        if (!isKnown.test(part.item())) {
            throw row.reject("item_code", "import.jointItemUnknown", part.item());
        }
        if (before.stream()
                .anyMatch(other -> other.seq() == part.seq() || other.item().equals(part.item()))) {
            throw row.reject("item_code", "import.jointItemTwice", part.item());
        }
        if (!before.isEmpty() && !PlainText.of(before.get(0).name()).equals(PlainText.of(part.name()))) {
            throw row.reject("name", "import.jointNames", before.get(0).name());
        }
        return part;
    }

    private <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RowRejected reason) {
            reason.tell(rejected);
            return Optional.empty();
        }
    }
}
