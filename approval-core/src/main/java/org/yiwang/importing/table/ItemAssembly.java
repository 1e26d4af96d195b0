package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemRules;
import org.yiwang.catalogue.Material;

/**
 * Assembles items from the rows of several kinds of file. An item is imported whole or not at all: when one of its rows
 * is rejected, or it breaks a rule, the item is rejected, and its row says so. Parts without their item in the same
 * import are rejected.
 */
public final class ItemAssembly {

    private static final Set<SheetKind> PARTS = Set.of(SheetKind.MATERIALS, SheetKind.STEPS, SheetKind.FIELDS);

    private final Consumer<RowRejected> rejected;
    private final Set<Row> broken = new HashSet<>();
    private final Map<String, Row> items = new LinkedHashMap<>();
    private final Map<SheetKind, Map<String, List<Row>>> parts = new EnumMap<>(SheetKind.class);

    public ItemAssembly(Consumer<RowRejected> rejected) {
        this.rejected = rejected;
    }

    /** Whether rows of this kind make up items. */
    public static boolean takes(SheetKind kind) {
        return kind == SheetKind.ITEMS || PARTS.contains(kind);
    }

    /** Adds the rows of a file. */
    public void add(Sheet file) {
        for (Row row : file.rows()) {
            attempt(() -> sort(file.kind(), row));
        }
    }

    private boolean sort(SheetKind kind, Row row) {
        String code = row.required("item_code");
        if (PARTS.contains(kind)) {
            return parts.computeIfAbsent(kind, key -> new LinkedHashMap<>())
                    .computeIfAbsent(code, key -> new ArrayList<>())
                    .add(row);
        }
        if (items.putIfAbsent(code, row) != null) {
            throw row.reject("item_code", "import.twice", code);
        }
        return true;
    }

    /** The codes of the items to assemble. */
    public List<String> codes() {
        return List.copyOf(items.keySet());
    }

    /** The rows that an item is made of. */
    public Stream<Row> rowsOf(String code) {
        return Stream.concat(
                Stream.of(items.get(code)), PARTS.stream().sorted().flatMap(kind -> rows(kind, code).stream()));
    }

    /** Assembles one item, or rejects all of its rows, the valid ones because of the invalid. */
    public Optional<Item> assemble(String code) {
        Optional<Item> item = whole(code).filter(this::keepsTheRules);
        if (item.isEmpty()) {
            rowsOf(code)
                    .filter(row -> !broken.contains(row))
                    .forEach(row -> rejected.accept(row.reject("item_code", "import.itemRejected", code)));
        }
        return item;
    }

    private Optional<Item> whole(String code) {
        Row row = items.get(code);
        List<Material> materials = parse(SheetKind.MATERIALS, code, ItemRows::material);
        List<StepRow> steps = parse(SheetKind.STEPS, code, ItemRows::step);
        List<FieldRows.Placed> fields = parse(SheetKind.FIELDS, code, FieldRows::field);
        boolean partsMissing = rowsOf(code).anyMatch(broken::contains);
        return attempt(() -> {
            if (partsMissing) {
                throw row.reject("item_code", "import.partsRejected", code);
            }
            return ItemRows.item(row, sorted(materials, Material::seq), steps(row, steps), fields(fields));
        });
    }

    private boolean keepsTheRules(Item item) {
        Row row = items.get(item.code());
        List<Refusal> refusals = ItemRules.check(item);
        for (Refusal refusal : refusals) {
            broken.add(row);
            rejected.accept(row.reject(
                    column(refusal),
                    "refusal." + refusal.code(),
                    refusal.arguments().toArray()));
        }
        return refusals.isEmpty();
    }

    /** The column that a rule is about, as the file names it: promisedDays is promised_days. */
    private static String column(Refusal refusal) {
        return String.valueOf(refusal.field()).replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Rejects rows that belong to no item of this import. */
    public void rejectOrphans() {
        parts.values()
                .forEach(rowsByCode -> rowsByCode.forEach((code, rows) -> {
                    if (!items.containsKey(code)) {
                        rows.forEach(row -> rejected.accept(row.reject("item_code", "import.noItem", code)));
                    }
                }));
    }

    private static List<StepRow> steps(Row row, List<StepRow> steps) {
        if (steps.isEmpty()) {
            throw row.reject("item_code", "import.noSteps", row.text("item_code"));
        }
        return sorted(steps, StepRow::seq);
    }

    private static List<FormField> fields(List<FieldRows.Placed> fields) {
        return sorted(fields, FieldRows.Placed::seq).stream()
                .map(FieldRows.Placed::field)
                .toList();
    }

    private static <T> List<T> sorted(List<T> parts, Function<T, Integer> seq) {
        return parts.stream().sorted(Comparator.comparing(seq)).toList();
    }

    private <T> List<T> parse(SheetKind kind, String code, Function<Row, T> parser) {
        return rows(kind, code).stream()
                .flatMap(row -> attempt(() -> parser.apply(row)).stream())
                .toList();
    }

    private <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RowRejected row) {
            broken.add(row.row());
            rejected.accept(row);
            return Optional.empty();
        }
    }

    private List<Row> rows(SheetKind kind, String code) {
        return parts.getOrDefault(kind, Map.of()).getOrDefault(code, List.of());
    }
}
