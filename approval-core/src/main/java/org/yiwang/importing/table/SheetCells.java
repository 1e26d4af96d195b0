package org.yiwang.importing.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** The cells of a sheet as lines of one width, the merged ones in each of their rows. */
final class SheetCells {

    private final org.apache.poi.ss.usermodel.Sheet sheet;
    private final Map<CellAddress, Cell> merged = new HashMap<>();
    private final int width;

    SheetCells(org.apache.poi.ss.usermodel.Sheet sheet) {
        this.sheet = sheet;
        this.width = StreamSupport.stream(sheet.spliterator(), false)
                .mapToInt(SheetCells::width)
                .max()
                .orElse(0);
        sheet.getMergedRegions().forEach(this::spread);
    }

    /** The lines that hold anything of their own; a row that is merged as a whole is one line. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            Line own = line(row, false);
            if (!own.isBlank()) {
                lines.add(line(row, true));
            }
        }
        return lines;
    }

    private static int width(org.apache.poi.ss.usermodel.Row row) {
        return IntStream.range(0, Math.max(0, row.getLastCellNum()))
                        .filter(at -> row.getCell(at) != null && row.getCell(at).getCellType() != CellType.BLANK)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private void spread(CellRangeAddress region) {
        org.apache.poi.ss.usermodel.Row first = sheet.getRow(region.getFirstRow());
        Cell cell = first == null ? null : first.getCell(region.getFirstColumn());
        if (cell != null) {
            for (int row = region.getFirstRow() + 1; row <= region.getLastRow(); row++) {
                merged.put(new CellAddress(row, region.getFirstColumn()), cell);
            }
        }
    }

    private Line line(org.apache.poi.ss.usermodel.Row row, boolean withMerged) {
        List<String> texts = new ArrayList<>();
        Map<Integer, String> unreadable = new HashMap<>();
        for (int at = 0; at < width; at++) {
            Cell above = withMerged ? merged.get(new CellAddress(row.getRowNum(), at)) : null;
            Cell cell = above == null ? row.getCell(at) : above;
            texts.add(cell == null ? "" : text(cell));
            if (cell != null && isUnreadable(cell)) {
                unreadable.put(at, "import.badFormula");
            }
        }
        return new Line(row.getRowNum() + 1L, texts, unreadable);
    }

    /** Whether it shows an error, or a formula that no spreadsheet has computed yet. */
    private static boolean isUnreadable(Cell cell) {
        return type(cell) == CellType.ERROR
                || cell.getCellType() == CellType.FORMULA
                        && cell instanceof XSSFCell formula
                        && formula.getRawValue() == null;
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    /** The displayed text of a cell; of a formula, the value that the spreadsheet last computed. */
    private static String text(Cell cell) {
        return switch (type(cell)) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> number(cell);
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private static String number(Cell cell) {
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
