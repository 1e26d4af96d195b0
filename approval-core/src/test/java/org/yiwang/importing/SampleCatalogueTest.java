package org.yiwang.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointStage;
import org.yiwang.importing.table.CsvReader;
import org.yiwang.importing.table.ItemAssembly;
import org.yiwang.importing.table.JointRows;
import org.yiwang.importing.table.RowRejected;
import org.yiwang.importing.table.Sheet;

/** The sample network's catalogue keeps every rule. */
class SampleCatalogueTest {

    private static final Path SAMPLE = Path.of("..", "infra", "sample");

    private final List<RowRejected> rejected = new ArrayList<>();

    @Test
    void everyItemOfTheSampleCatalogueCanBePublished() {
        ItemAssembly assembly = new ItemAssembly(rejected::add);
        for (String part : List.of("items", "materials", "steps", "fields")) {
            assembly.add(read("catalog-" + part + ".csv"));
        }
        assembly.rejectOrphans();
        List<Item> items = assembly.codes().stream()
                .flatMap(code -> assembly.assemble(code).stream())
                .toList();
        assertThat(rejected).extracting(row -> row.row() + row.code()).isEmpty();
        assertThat(items).hasSize(120);
        assertThat(items)
                .filteredOn(item -> item.code().equals("D005"))
                .singleElement()
                .satisfies(item -> assertThat(item.formFields())
                        .extracting(FormField::label)
                        .contains("变更项目", "变更前的内容", "变更后的内容", "申请事由"));
        assertThat(items).filteredOn(item -> !item.fields().isEmpty()).hasSizeGreaterThan(11);
    }

    @Test
    void jointItemsKeepTheOrderOfTheirItems() {
        JointRows joint = new JointRows(code -> true, rejected::add);
        List<JointItem> items = joint.byCode(read("catalog-joint.csv").rows()).entrySet().stream()
                .flatMap(rows -> joint.assemble(rows.getKey(), rows.getValue()).stream())
                .toList();
        assertThat(rejected).isEmpty();
        assertThat(items).hasSize(11);
        JointItem restaurant = items.get(0);
        assertThat(restaurant.itemCodes()).containsExactly("H001", "H006", "J001", "H009", "J005");
        assertThat(restaurant.members().get(0).issues()).containsExactly("营业执照");
        assertThat(restaurant.members().get(1).after()).containsExactly("H001");
        assertThat(restaurant.stages()).extracting(JointStage::name).containsExactly("受理", "联合审查", "决定", "制证", "送达");
        assertThat(items).allMatch(item -> !item.stages().isEmpty());
    }

    @Test
    void aJointItemIsWholeOrNotAtAll() {
        JointRows joint = new JointRows(code -> !code.equals("H009"), rejected::add);
        List<Optional<JointItem>> items = joint.byCode(read("catalog-joint.csv").rows()).entrySet().stream()
                .map(rows -> joint.assemble(rows.getKey(), rows.getValue()))
                .toList();
        assertThat(items.get(0)).isEmpty();
        assertThat(rejected).hasSize(5).extracting(RowRejected::code).contains("import.jointItemUnknown");
    }

    private Sheet read(String name) {
        try {
            return CsvReader.read(name, Files.readAllBytes(SAMPLE.resolve(name)), rejected::add)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
