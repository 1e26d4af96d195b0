package org.yiwang.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Files as spreadsheets write them are read, and others refused with the reason. */
class TableFilesTest {

    private static final String MATERIAL_HEADER = "item_code,seq,material_name,form,copies,necessity,origin,note\n";
    private static final String GOOD = "ZR01,1,申请表,原件,1,必要,申请人自备,\nZR01,2,照片,原件,1,必要,申请人自备,\n";

    private final List<RowRejected> rejected = new ArrayList<>();

    @Test
    void unicodeTextAndTabsAreRead() {
        String tabs = (MATERIAL_HEADER + GOOD).replace(',', '\t');
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            byte[] content = ("\uFEFF" + tabs).getBytes(charset);
            assertThat(CsvReader.read("m.txt", content, rejected::add)
                            .orElseThrow()
                            .rows())
                    .hasSize(2);
        }
    }

    @Test
    void aDamagedByteIsRefusedByItsLineAndNeverReadInAnotherEncoding() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            byte[] content = (MATERIAL_HEADER + GOOD).getBytes(charset);
            content[indexOf(content, "照片".getBytes(charset))] = (byte) 0xFF;
            rejected.clear();
            assertThat(CsvReader.read("m.csv", content, rejected::add)).isEmpty();
            assertThat(first().code()).isEqualTo("import.badByte");
            assertThat(first().row().line()).isEqualTo(3);
        }
    }

    @Test
    void whatIsNotUnderstoodIsExplained() {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "import.xls");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "import.unreadable");
        refused(new byte[0], "import.emptyFile");
        refused(
                (MATERIAL_HEADER.replace(",necessity", "") + GOOD).getBytes(StandardCharsets.UTF_8),
                "import.columnsMissing");
        assertThat(first().arguments()).containsExactly("材料", "necessity（必要性）");
        refused(("note,note," + MATERIAL_HEADER).getBytes(StandardCharsets.UTF_8), "import.columnTwice");
    }

    @Test
    void aMergedCellCountsForAllItsRows() throws IOException {
        byte[] workbook = workbook(sheet -> {
            row(sheet, 0, "苍南县材料清单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
            row(sheet, 2, "事项编码", "序号", "材料名称", "材料形式", "份数", "必要性", "来源渠道", "备注");
            row(sheet, 3, "ZR02", "1", "申请表", "原件", "1", "必要", "自备", "");
            row(sheet, 4, "", "2", "身份证", "原件", "1", "必要", "", "");
            row(sheet, 5, "", "3", "照片", "原件", "1", "必要", "", "");
            sheet.addMergedRegion(new CellRangeAddress(3, 5, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(3, 5, 6, 6));
        });
        Sheet materials = WorkbookReader.read("m.xlsx", workbook, rejected::add).get(0);
        assertThat(materials.rows()).hasSize(3).allSatisfy(row -> {
            assertThat(row.unit("item_code")).contains("ZR02");
            assertThat(row.text("origin")).isEqualTo("自备");
        });
    }

    @Test
    void aShiftedRowAndAFailedFormulaOfASpreadsheetCount() throws IOException {
        byte[] workbook = workbook(sheet -> {
            row(sheet, 0, "item_code", "seq", "material_name", "form", "copies", "necessity", "origin");
            row(sheet, 1, "ZR02", "1", "申请表", "原件", "1", "必要", "自备", "多出");
            row(sheet, 2, "ZR02", "2", "身份证", "原件", "1", "必要", "");
            sheet.getRow(2).getCell(2).setCellFormula("A1+B1");
            if (sheet.getRow(2).getCell(2).getCTCell().isSetV()) {
                sheet.getRow(2).getCell(2).getCTCell().unsetV();
            }
            row(sheet, 3, "ZR02", "3", "照片", "原件", "1", "必要", "");
            sheet.getRow(3).getCell(2).setCellErrorValue(FormulaError.NA);
        });
        Sheet materials = WorkbookReader.read("m.xlsx", workbook, rejected::add).get(0);
        assertThat(materials.rows())
                .flatExtracting(Row::defects)
                .extracting(Defect::code)
                .containsExactly("import.noHeading", "import.badFormula", "import.badFormula");
    }

    @Test
    void templatesAreUnderstoodAndTheirExampleIsLeftOut() throws IOException {
        for (Table template : Template.all()) {
            Sheet csv = CsvReader.read("t.csv", TableWriter.csv(template), rejected::add)
                    .orElseThrow();
            assertThat(csv.rows()).isEmpty();
            assertThat(csv.kind().title()).isEqualTo(template.name());
        }
        assertThat(WorkbookReader.read("t.xlsx", TableWriter.workbook(Template.all()), rejected::add))
                .extracting(Sheet::kind)
                .containsExactly(SheetKind.values());
        assertThat(rejected).isEmpty();
    }

    private void refused(byte[] content, String code) {
        rejected.clear();
        assertThat(CsvReader.read("f.xls", content, rejected::add)).isEmpty();
        assertThat(first().code()).isEqualTo(code);
    }

    private RowRejected first() {
        return rejected.get(0);
    }

    private static int indexOf(byte[] content, byte[] part) {
        return new String(content, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
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
