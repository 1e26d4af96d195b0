package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Step;

/**
 * The materials, steps or form fields of an item as rows to edit: with the columns, words and rules of the import
 * tables, without the item's code.
 */
public final class ItemParts {

    private static final String SEQ = "seq";
    private static final Map<String, Collection<String>> WORDS = Map.of(
            "necessity", Words.NECESSITIES.keySet(),
            "level", Words.LEVELS.keySet(),
            "kind", Words.STEP_KINDS.keySet(),
            "counted", Words.YES_OR_NO.keySet(),
            "type", Words.FIELD_TYPES.keySet(),
            "required", Words.YES_OR_NO.keySet());

    private ItemParts() {}

    /** The rows of a part, {@code seq} first. */
    public static Table of(SheetKind part, Item item) {
        Table table = CatalogueTables.part(part, List.of(item));
        return new Table(
                table.name(),
                withoutCode(table.columns()),
                table.rows().stream().map(ItemParts::withoutCode).toList());
    }

    /** The words that a column takes; none when it takes any text. */
    public static List<String> words(String column) {
        return List.copyOf(WORDS.getOrDefault(column, List.of()));
    }

    /**
     * Replaces that part of the item by these rows, in the order of their {@code seq}, numbered from 1. Invalid rows go
     * to {@code rejected} and are left out. Does not check the item's rules.
     */
    public static Item replaced(SheetKind part, Item item, List<Row> rows, Consumer<RowRejected> rejected) {
        List<Row> ordered = ordered(rows, rejected);
        List<Material> materials =
                part == SheetKind.MATERIALS ? read(ordered, ItemRows::material, rejected) : item.materials();
        List<Step> steps = part == SheetKind.STEPS
                ? ItemRows.steps(read(ordered, ItemRows::step, rejected), item.decideLevel())
                : item.steps();
        List<FormField> fields = part == SheetKind.FIELDS
                ? read(ordered, row -> FieldRows.field(row).field(), rejected)
                : item.fields();
        return new Item(
                item.code(), item.edition(), item.profile(), item.terms(), item.grounds(), materials, steps, fields);
    }

    private static List<Row> ordered(List<Row> rows, Consumer<RowRejected> rejected) {
        List<Placed> placed = rows.stream()
                .flatMap(row -> attempt(() -> new Placed(row.number(SEQ, 1), row), rejected).stream())
                .sorted(Comparator.comparing(Placed::seq))
                .toList();
        return IntStream.range(0, placed.size())
                .mapToObj(at -> numbered(placed.get(at).row(), at + 1))
                .toList();
    }

    private record Placed(int seq, Row row) {}

    private static Row numbered(Row row, int seq) {
        return row.with(SEQ, String.valueOf(seq));
    }

    private static <T> List<T> read(List<Row> rows, Function<Row, T> reader, Consumer<RowRejected> rejected) {
        List<T> read = new ArrayList<>();
        rows.forEach(row -> attempt(() -> reader.apply(row), rejected).ifPresent(read::add));
        return read;
    }

    private static <T> Optional<T> attempt(Supplier<T> work, Consumer<RowRejected> rejected) {
        try {
            return Optional.of(work.get());
        } catch (RowRejected reason) {
            reason.tell(rejected);
            return Optional.empty();
        }
    }

    private static List<String> withoutCode(List<String> cells) {
        return cells.subList(1, cells.size());
    }
}
