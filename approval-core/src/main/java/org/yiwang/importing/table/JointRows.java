package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.yiwang.catalogue.JointItem;

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
        List<String> items = parts.stream()
                .sorted(Comparator.comparing(Part::seq))
                .map(Part::item)
                .toList();
        return Optional.of(new JointItem(code, 1, parts.get(0).name(), items));
    }

    private record Part(int seq, String name, String item) {}

    private Part part(Row row, List<Part> before) {
        Part part = new Part(row.number("seq", 1), row.required("name"), row.required("item_code"));
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
