package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemRules;
import org.yiwang.catalogue.Material;

/**
 * Assembles items from the rows of several kinds of file. An item is imported whole or not at all: when one of its rows
 * is rejected, or it breaks a rule, the item is rejected, and its row says so. A row that names no item of the same
 * import may be missing in any of them, so then all are rejected.
 */
public final class ItemAssembly {

    private static final String CODE = "item_code";
    private static final Set<SheetKind> PARTS = Set.of(SheetKind.MATERIALS, SheetKind.STEPS, SheetKind.FIELDS);
    private static final Map<String, String> COLUMNS = Map.of("code", CODE, "targets", "target");

    private final Consumer<RowRejected> rejected;
    private final Set<Row> broken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> twice = new HashSet<>();
    private final Map<String, Row> items = new LinkedHashMap<>();
    private final Map<SheetKind, Map<String, List<Row>>> parts = new EnumMap<>(SheetKind.class);
    private boolean doubtful;

    public ItemAssembly(Consumer<RowRejected> rejected) {
        this.rejected = rejected;
    }

    /** Whether rows of this kind make up items. */
    public static boolean takes(SheetKind kind) {
        return kind == SheetKind.ITEMS || PARTS.contains(kind);
    }

    /** Adds the rows of a file. All files come before the first item is assembled. */
    public void add(Sheet file) {
        for (Row row : file.rows()) {
            Optional<String> code = row.unit(CODE);
            if (code.isPresent()) {
                sort(file.kind(), code.get(), row);
            } else {
                doubt();
                attempt(() -> row.required(CODE));
            }
        }
    }

    private void sort(SheetKind kind, String code, Row row) {
        if (PARTS.contains(kind)) {
            List<Row> before = parts.computeIfAbsent(kind, key -> new LinkedHashMap<>())
                    .computeIfAbsent(code, key -> new ArrayList<>());
            if (mayBeAnothers(row, before)) {
                doubt();
            }
            before.add(row);
        } else if (items.putIfAbsent(code, row) != null) {
            twice.add(code);
            reject(row.reject(CODE, "import.twice", code));
        }
    }

    /**
     * Whether a row has the number of one before that does not stand just above it, or a second number 1: then one of
     * the two belongs to another item, under a wrong code. Just below each other they are a slip in counting.
     */
    private static boolean mayBeAnothers(Row row, List<Row> before) {
        String number = number(row);
        for (int at = 0; at < before.size(); at++) {
            if (number.equals(number(before.get(at))) && (number.equals("1") || at < before.size() - 1)) {
                return true;
            }
        }
        return false;
    }

    private static String number(Row row) {
        return PlainText.of(row.cells().getOrDefault("seq", ""));
    }

    /** Rejects every item, because rows of theirs may be among those that could not be read. */
    public void doubt() {
        doubtful = true;
    }

    /** Rejects rows that belong to no item of this import, and with them every item. */
    public void rejectOrphans() {
        parts.values()
                .forEach(rowsByCode -> rowsByCode.forEach((code, rows) -> {
                    if (!items.containsKey(code)) {
                        doubt();
                        rows.forEach(row -> rejectOrphan(code, row));
                    }
                }));
    }

    private void rejectOrphan(String code, Row row) {
        attempt(() -> {
            row.checkReadable();
            throw row.reject(CODE, "import.noItem", code);
        });
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
        boolean rowsBroken = twice.contains(code) || rowsOf(code).anyMatch(broken::contains);
        if (item.isPresent() && !rowsBroken && !doubtful) {
            return item;
        }
        rowsOf(code)
                .filter(row -> !broken.contains(row))
                .forEach(row -> rejected.accept(
                        row.reject(CODE, rowsBroken ? "import.itemRejected" : "import.setRejected", code)));
        return Optional.empty();
    }

    /** Remarks on cells of an assembled item that were understood otherwise than they are written. */
    public List<Remark> remarks(Item item) {
        return TermCells.remarks(items.get(item.code()), item.statutory(), item.promised());
    }

    private Optional<Item> whole(String code) {
        Row row = items.get(code);
        List<Material> materials = parse(SheetKind.MATERIALS, code, ItemRows::material);
        List<StepRow> steps = parse(SheetKind.STEPS, code, ItemRows::step);
        List<FieldRows.Placed> fields = parse(SheetKind.FIELDS, code, FieldRows::field);
        boolean partsMissing = rowsOf(code).anyMatch(broken::contains);
        Optional<Item> item = attempt(() ->
                ItemRows.item(row, sorted(materials, Material::seq), sorted(steps, StepRow::seq), fields(fields)));
        if (partsMissing && item.isPresent()) {
            reject(row.reject(CODE, "import.partsRejected", code));
        }
        if (partsMissing || item.isEmpty()) {
            return Optional.empty();
        }
        if (steps.isEmpty()) {
            reject(row.reject(CODE, "import.noSteps", code));
        }
        return steps.isEmpty() ? Optional.empty() : item;
    }

    private boolean keepsTheRules(Item item) {
        Row row = items.get(item.code());
        List<Refusal> refusals = ItemRules.check(item);
        for (Refusal refusal : refusals) {
            reject(row.reject(
                    column(refusal),
                    "refusal." + refusal.code(),
                    refusal.arguments().toArray()));
        }
        return refusals.isEmpty();
    }

    /** The column that a rule is about, as the file names it: promisedDays is promised_days. */
    private static String column(Refusal refusal) {
        String field = String.valueOf(refusal.field());
        return COLUMNS.getOrDefault(field, field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
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
        } catch (RowRejected reason) {
            reject(reason);
            return Optional.empty();
        }
    }

    private void reject(RowRejected reason) {
        broken.add(reason.row());
        reason.tell(rejected);
    }

    private List<Row> rows(SheetKind kind, String code) {
        return parts.getOrDefault(kind, Map.of()).getOrDefault(code, List.of());
    }
}
