package org.yiwang.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointItem;

/** An export imported again yields the same. */
class RoundTripTest {

    private static final Path SAMPLE = Path.of("..", "infra", "sample");

    private final List<RowRejected> rejected = new ArrayList<>();
    private List<Item> items = List.of();
    private List<JointItem> jointItems = List.of();

    @BeforeEach
    void readTheSampleCatalogue() throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (String part : List.of("items", "materials", "steps", "fields", "joint")) {
            String name = "catalog-" + part + ".csv";
            sheets.add(CsvReader.read(name, Files.readAllBytes(SAMPLE.resolve(name)), rejected::add)
                    .orElseThrow());
        }
        items = items(sheets);
        jointItems = jointItems(sheets);
        assertThat(items).hasSize(120);
    }

    @Test
    void throughCsvFiles() {
        comesBack(table -> CsvReader.read(table.name(), TableWriter.csv(table), rejected::add)
                .orElseThrow());
    }

    @Test
    void throughAWorkbook() {
        byte[] workbook = TableWriter.workbook(CatalogueTables.of(items, jointItems));
        assertThat(WorkbookReader.isWorkbook(workbook)).isTrue();
        List<Sheet> sheets = WorkbookReader.read("catalogue.xlsx", workbook, rejected::add);
        assertThat(items(sheets)).isEqualTo(items);
        assertThat(jointItems(sheets)).isEqualTo(jointItems);
        assertThat(rejected).isEmpty();
    }

    @Test
    void aWorkbookSaysWhichRowOfWhichSheetIsWrong() throws IOException {
        byte[] workbook = workbook(sheet -> {
            row(sheet, 0, "item_code", "seq", "material_name", "form", "copies", "necessity", "origin");
            row(sheet, 1, "D005", "1", "登记表", "原件", "1", "必要", "");
            row(sheet, 3, "D005", "2", "身份证", "原件", "一份", "必要", "");
        });
        Sheet sheet = WorkbookReader.read("材料.xlsx", workbook, rejected::add).get(0);
        assertThat(sheet.rows()).extracting(Row::line).containsExactly(2L, 4L);
        assertThat(sheet.rows().get(1).file()).isEqualTo("材料.xlsx · Sheet");
    }

    @Test
    void numbersAndDatesOfASpreadsheetAreReadAsTheyLook() throws IOException {
        byte[] workbook = workbook(sheet -> {
            row(sheet, 0, "date", "kind", "name");
            row(sheet, 1, "", "holiday");
            CellStyle date = sheet.getWorkbook().createCellStyle();
            date.setDataFormat((short) 14);
            sheet.getRow(1).getCell(0).setCellStyle(date);
            sheet.getRow(1).getCell(0).setCellValue(LocalDate.of(2026, 10, 1));
            sheet.getRow(1).createCell(2).setCellValue(7);
        });
        Row row = WorkbookReader.read("日历.xlsx", workbook, rejected::add)
                .get(0)
                .rows()
                .get(0);
        assertThat(row.text("date")).isEqualTo("2026-10-01");
        assertThat(row.text("name")).isEqualTo("7");
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() {
        assertThat(WorkbookReader.read("坏.xlsx", new byte[] {'P', 'K', 3, 4, 0}, rejected::add))
                .isEmpty();
        assertThat(rejected).extracting(RowRejected::code).containsExactly("import.unreadable");
    }

    private void comesBack(Function<Table, Sheet> through) {
        List<Sheet> sheets =
                CatalogueTables.of(items, jointItems).stream().map(through).toList();
        assertThat(items(sheets)).isEqualTo(items);
        assertThat(jointItems(sheets)).isEqualTo(jointItems);
        assertThat(rejected).isEmpty();
    }

    private List<Item> items(List<Sheet> sheets) {
        ItemAssembly assembly = new ItemAssembly(rejected::add);
        sheets.stream().filter(sheet -> ItemAssembly.takes(sheet.kind())).forEach(assembly::add);
        return assembly.codes().stream()
                .flatMap(code -> assembly.assemble(code).stream())
                .toList();
    }

    private List<JointItem> jointItems(List<Sheet> sheets) {
        JointRows joint = new JointRows(code -> true, rejected::add);
        List<Row> rows = sheets.stream()
                .filter(sheet -> sheet.kind() == SheetKind.JOINT_ITEMS)
                .flatMap(sheet -> sheet.rows().stream())
                .toList();
        return joint.byCode(rows).entrySet().stream()
                .flatMap(each -> joint.assemble(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private static byte[] workbook(Consumer<XSSFSheet> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook.createSheet("Sheet"));
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void row(XSSFSheet sheet, int row, String... cells) {
        var created = sheet.createRow(row);
        for (int column = 0; column < cells.length; column++) {
            created.createCell(column).setCellValue(cells[column]);
        }
    }
}
