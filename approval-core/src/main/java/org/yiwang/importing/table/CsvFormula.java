package org.yiwang.importing.table;

import java.util.regex.Pattern;

/** Escapes cells that a spreadsheet would carry out as a formula, and reads them back. */
final class CsvFormula {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+");
    private static final String ESCAPE = "'";

    private CsvFormula() {}

    static String escaped(String cell) {
        return isFormula(cell) ? ESCAPE + cell : cell;
    }

    static String read(String cell) {
        return cell.startsWith(ESCAPE) && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    }
}
