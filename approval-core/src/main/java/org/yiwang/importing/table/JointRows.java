package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointMember;
import org.yiwang.catalogue.JointRules;
import org.yiwang.catalogue.JointStage;

/** Reads joint items from rows that name one of their items each. A joint item is imported whole or not at all. */
public final class JointRows {

    private final Predicate<String> isKnown;
    private final Consumer<RowRejected> rejected;

    /** {@code isKnown} tells whether there is an item of that code. */
    public JointRows(Predicate<String> isKnown, Consumer<RowRejected> rejected) {
        this.isKnown = isKnown;
        this.rejected = rejected;
    }

    /** The rows of each joint item, by its code. */
    public Map<String, List<Row>> byCode(List<Row> rows) {
        Map<String, List<Row>> byCode = new LinkedHashMap<>();
        for (Row row : rows) {
            try {
                byCode.computeIfAbsent(row.required("joint_code"), code -> new ArrayList<>())
                        .add(row);
            } catch (RowRejected reason) {
                rejected.accept(reason);
            }
        }
        return byCode;
    }

    /** Assembles one; the invalid rows go to {@code rejected}, the valid ones because of them. */
    public Optional<JointItem> assemble(String code, List<Row> rows) {
        List<Part> parts = new ArrayList<>();
        List<Row> good = new ArrayList<>();
        for (Row row : rows) {
            try {
                parts.add(part(row, parts));
                good.add(row);
            } catch (RowRejected reason) {
                rejected.accept(reason);
            }
        }
        if (good.size() < rows.size() || good.size() < 2) {
            good.forEach(row -> rejected.accept(row.reject("joint_code", "import.jointRejected", code)));
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
        return refusals.isEmpty() ? Optional.of(item) : Optional.empty();
    }

    private record Part(int seq, String name, JointMember member, List<JointStage> chain) {

        String item() {
            return member.itemCode();
        }
    }

    private Part part(Row row, List<Part> before) {
        JointMember member = JointCells.member(row, row.required("item_code"));
        Part part = new Part(row.number("seq", 1), row.required("name"), member, JointCells.chain(row));
        if (!isKnown.test(part.item())) {
            throw row.reject("item_code", "import.jointItemUnknown", part.item());
        }
        if (before.stream()
                .anyMatch(other -> other.seq() == part.seq() || other.item().equals(part.item()))) {
            throw row.reject("item_code", "import.jointItemTwice", part.item());
        }
        return part;
    }
}
