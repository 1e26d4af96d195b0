package org.yiwang.infra.stack.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yiwang.infra.stack.server.Template;

class MariaDbHomeTest {
    @Test
    void leavesNothingOpenInTheDatabaseConfiguration() {
        String filled = Template.of(MariaDbHome.class, "mariadb.cnf")
                .filled(Map.of(
                        "basedir",
                        "b",
                        "datadir",
                        "d",
                        "tmpdir",
                        "t",
                        "initfile",
                        "i",
                        "port",
                        1,
                        "serverid",
                        1,
                        "tls",
                        "c"));
        assertThat(filled).doesNotContain("${").contains("binlog-format = ROW", "sync-binlog = 1");
    }
}
