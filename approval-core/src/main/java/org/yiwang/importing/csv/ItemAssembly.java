package org.yiwang.importing.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yiwang.catalog.Item;
import org.yiwang.catalog.Material;

/**
 * Puts items together from the rows of three kinds of file. An item is whole or not at all: when one of its rows is
 * rejected, the item is, and its row says so. Materials and steps without their item in the same import are rejected.
 */
public final class ItemAssembly {

    private final Consumer<RowRejected> rejected;
    private final Set<Row> broken = new HashSet<>();
    private final Map<String, Row> items = new LinkedHashMap<>();
    private final Map<String, List<Row>> materials = new LinkedHashMap<>();
    private final Map<String, List<Row>> steps = new LinkedHashMap<>();

    public ItemAssembly(Consumer<RowRejected> rejected) {
        this.rejected = rejected;
    }

    /** Adds the rows of a file. */
    public void add(CsvFile file) {
        for (Row row : file.rows()) {
            attempt(() -> sort(file.kind(), row));
        }
    }

    private void sort(CsvKind kind, Row row) {
        String code = row.required("item_code");
        if (kind != CsvKind.ITEMS) {
            (kind == CsvKind.STEPS ? steps : materials)
                    .computeIfAbsent(code, key -> new ArrayList<>())
                    .add(row);
        } else if (items.putIfAbsent(code, row) != null) {
            throw row.reject("item_code", "import.twice", code);
        }
    }

    /** The codes of the items to assemble. */
    public List<String> codes() {
        return List.copyOf(items.keySet());
    }

    /** The rows that an item is made of. */
    public Stream<Row> rowsOf(String code) {
        return Stream.of(List.of(items.get(code)), rows(materials, code), rows(steps, code))
                .flatMap(List::stream);
    }

    /** Puts one item together, or rejects every one of its rows, the good ones for the sake of the broken. */
    public Optional<Item> assemble(String code) {
        Optional<Item> item = whole(code);
        if (item.isEmpty()) {
            rowsOf(code)
                    .filter(row -> !broken.contains(row))
                    .forEach(row -> rejected.accept(row.reject("item_code", "import.itemRejected", code)));
        }
        return item;
    }

    private Optional<Item> whole(String code) {
        Row row = items.get(code);
        List<Material> itsMaterials = parse(rows(materials, code), ItemRows::material);
        List<StepRow> itsSteps = parse(rows(steps, code), ItemRows::step);
        boolean partsMissing = itsMaterials.size() < rows(materials, code).size()
                || itsSteps.size() < rows(steps, code).size();
        return attempt(() -> {
            if (partsMissing) {
                throw row.reject("item_code", "import.partsRejected", code);
            }
            return ItemRows.item(row, materials(row, itsMaterials), steps(row, itsSteps));
        });
    }

    /** Rejects what belongs to no item of this import. */
    public void rejectOrphans() {
        List.of(materials, steps)
                .forEach(parts -> parts.forEach((code, rows) -> {
                    if (!items.containsKey(code)) {
                        rows.forEach(row -> rejected.accept(row.reject("item_code", "import.noItem", code)));
                    }
                }));
    }

    private static List<Material> materials(Row row, List<Material> materials) {
        long numbers = materials.stream().mapToInt(Material::seq).distinct().count();
        long names = materials.stream().map(Material::name).distinct().count();
        if (numbers < materials.size() || names < materials.size()) {
            throw row.reject("item_code", "import.materialTwice", row.text("item_code"));
        }
        return materials.stream().sorted(Comparator.comparing(Material::seq)).toList();
    }

    private static List<StepRow> steps(Row row, List<StepRow> steps) {
        if (steps.isEmpty()) {
            throw row.reject("item_code", "import.noSteps", row.text("item_code"));
        }
        if (steps.stream().mapToInt(StepRow::seq).distinct().count() < steps.size()) {
            throw row.reject("item_code", "import.stepTwice", row.text("item_code"));
        }
        return steps.stream().sorted(Comparator.comparing(StepRow::seq)).toList();
    }

    private <T> List<T> parse(List<Row> rows, java.util.function.Function<Row, T> parser) {
        return rows.stream()
                .flatMap(row -> attempt(() -> parser.apply(row)).stream())
                .toList();
    }

    private void attempt(Runnable work) {
        attempt(() -> {
            work.run();
            return true;
        });
    }

    private <T> Optional<T> attempt(java.util.function.Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RowRejected row) {
            broken.add(row.row());
            rejected.accept(row);
            return Optional.empty();
        }
    }

    private static List<Row> rows(Map<String, List<Row>> parts, String code) {
        return parts.getOrDefault(code, List.of());
    }
}
