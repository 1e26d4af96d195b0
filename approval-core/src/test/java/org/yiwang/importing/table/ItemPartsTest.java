package org.yiwang.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Step;

class ItemPartsTest {

    private static final Item ITEM = ItemFixture.item("T1");

    private final List<RowRejected> rejected = new ArrayList<>();

    @Test
    void rowsThatAreSentBackAsTheyWereChangeNothing() {
        for (SheetKind part : List.of(SheetKind.MATERIALS, SheetKind.STEPS, SheetKind.FIELDS)) {
            assertThat(ItemParts.replaced(part, ITEM, rows(ItemParts.of(part, ITEM)), rejected::add))
                    .isEqualTo(ITEM);
        }
        assertThat(rejected).isEmpty();
    }

    @Test
    void rowsAreOrderedAndNumberedAnew() {
        List<Row> rows = List.of(material("7", "照片"), material("3", "登记表"));
        Item changed = ItemParts.replaced(SheetKind.MATERIALS, ITEM, rows, rejected::add);
        assertThat(changed.materials()).extracting(Material::name).containsExactly("登记表", "照片");
        assertThat(changed.materials()).extracting(Material::seq).containsExactly(1, 2);
        assertThat(changed.steps()).isEqualTo(ITEM.steps());
    }

    @Test
    void aCellThatCannotBeReadIsNamed() {
        Row bad = new Row("", 5, Map.of("seq", "1", "material_name", "照片", "copies", "两份", "necessity", "必要"));
        ItemParts.replaced(SheetKind.MATERIALS, ITEM, List.of(bad), rejected::add);
        assertThat(rejected).singleElement().satisfies(reason -> {
            assertThat(reason.column()).isEqualTo("copies");
            assertThat(reason.row().line()).isEqualTo(5);
        });
    }

    @Test
    void anItemLeftWithoutStepsIsADraftThatTheRulesWillRefuse() {
        Item changed = ItemParts.replaced(SheetKind.STEPS, ITEM, List.of(), rejected::add);
        assertThat(changed.steps()).isEqualTo(List.<Step>of());
        assertThat(rejected).isEmpty();
        assertThat(org.yiwang.catalogue.ItemRules.check(changed)).isNotEmpty();
    }

    private static Row material(String seq, String name) {
        return new Row("", 1, Map.of("seq", seq, "material_name", name, "copies", "1", "necessity", "必要"));
    }

    private static List<Row> rows(Table table) {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : table.rows()) {
            Map<String, String> row = new HashMap<>();
            for (int at = 0; at < cells.size(); at++) {
                row.put(table.columns().get(at), cells.get(at));
            }
            rows.add(new Row("", rows.size(), row));
        }
        return rows;
    }
}
