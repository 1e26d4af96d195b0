package org.yiwang.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormulaTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://a\")", "+1+1", "-cmd", "@SUM(A1)", "\t=1"})
    void aFormulaIsWrittenAsTextAndReadBack(String cell) {
        assertThat(CsvFormula.escaped(cell)).isEqualTo("'" + cell);
        assertThat(CsvFormula.read(CsvFormula.escaped(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "+3.5", "更换养老金账户", "'s Gravenhage"})
    void anythingElseStaysAsItIs(String cell) {
        assertThat(CsvFormula.escaped(cell)).isEqualTo(cell);
        assertThat(CsvFormula.read(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = "=1+1")
    void anExportHoldsNoFormula(String cell) {
        byte[] csv = TableWriter.csv(
                new Table("items", java.util.List.of("name"), java.util.List.of(java.util.List.of(cell))));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("'=1+1");
    }
}
