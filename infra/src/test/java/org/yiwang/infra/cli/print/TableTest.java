package org.yiwang.infra.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void setsColumnsUnderOneAnotherAlsoBesideWideCharacters() {
        Table table = new Table("NODE", "UP");
        table.row("苍南县", "yes");
        table.row("a", "no");
        assertThat(table).hasToString("NODE    UP\n苍南县  yes\na       no");
    }
}
