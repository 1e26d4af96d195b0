package org.yiwang.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.yiwang.importing.table.Row;
import org.yiwang.importing.table.Table;

class PartFormTest {

    private static final List<String> COLUMNS = List.of("seq", "material_name", "necessity");

    @Test
    void offersSpareRowsThatContinueTheOrder() {
        List<PartForm.Line> lines = PartForm.of(new Table("t", COLUMNS, List.of(List.of("1", "登记表", "必要"))));
        assertThat(lines).extracting(PartForm.Line::spare).containsExactly(false, true, true, true);
        assertThat(lines.get(1).cells().get(0).value()).isEqualTo("2");
        assertThat(lines.get(0).cells().get(2).words()).contains("必要", "容缺");
    }

    @Test
    void aRowThatIsTickedIsGoneAndOneLeftEmptyIsSpare() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        row(typed, 0, "1", "登记表");
        row(typed, 1, "2", "照片");
        typed.add("r1.drop", "1");
        row(typed, 2, "3", "");
        List<Row> rows = PartForm.typed(COLUMNS, typed);
        assertThat(rows).extracting(Row::line).containsExactly(0L, 2L);
        assertThat(PartForm.isSpare(rows.get(0))).isFalse();
        assertThat(PartForm.isSpare(rows.get(1))).isTrue();
    }

    private static void row(MultiValueMap<String, String> typed, int number, String seq, String name) {
        typed.add(PartForm.field(number, "seq"), seq);
        typed.add(PartForm.field(number, "material_name"), name);
        typed.add(PartForm.field(number, "necessity"), "");
    }
}
