package org.yiwang.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void fillsInWhatIsGivenAndLeavesTheServersOwnNames() {
        Template template = new Template("port = ${port}\nlogs = ${sys:es.logs.base_path}\n");
        assertThat(template.filled(Map.of("port", 3306))).isEqualTo("port = 3306\nlogs = ${sys:es.logs.base_path}\n");
    }

    @Test
    void leavesNothingOpenInTheDatabaseConfiguration() {
        String filled = Template.of("mariadb.cnf")
                .filled(Map.of(
                        "basedir", "b", "datadir", "d", "tmpdir", "t", "initfile", "i", "port", 1, "serverid", 1));
        assertThat(filled).doesNotContain("${").contains("binlog-format = ROW", "sync-binlog = 1");
    }
}
