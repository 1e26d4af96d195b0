package org.yiwang.infra.stack.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void fillsInWhatIsGivenAndLeavesTheServersOwnNames() {
        Template template = new Template("port = ${port}\nlogs = ${sys:es.logs.base_path}\n");
        assertThat(template.filled(Map.of("port", 3306))).isEqualTo("port = 3306\nlogs = ${sys:es.logs.base_path}\n");
    }
}
