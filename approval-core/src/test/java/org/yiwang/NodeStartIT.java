package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.yiwang.division.Level;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;

/** A node that cannot be what its settings say does not start, and says why in one paragraph. */
@ExtendWith(OutputCaptureExtension.class)
class NodeStartIT {

    private final DatabaseAccess database = EmbeddedStack.shared().newDatabase();

    @Test
    void refusesACodeOfAnotherLevel(CapturedOutput output) {
        refuses("330327100000", Level.COMMUNITY, database);
        assertThat(output).contains("APPLICATION FAILED TO START").contains("names a township");
    }

    @Test
    void refusesACodeThatIsNoDivision(CapturedOutput output) {
        refuses("330327999999", Level.COMMUNITY, database);
        assertThat(output).contains("is not a division of the county's list");
    }

    @Test
    void refusesATextThatIsNoCode(CapturedOutput output) {
        refuses("33032710", Level.COMMUNITY, database);
        assertThat(output).contains("is not a division code").contains("12 digits");
    }

    @Test
    void saysWhichDatabaseIsDown(CapturedOutput output) {
        DatabaseAccess down = new DatabaseAccess("jdbc:mysql://127.0.0.1:1/nowhere", "nobody", "secret");
        refuses("330327100002", Level.COMMUNITY, down);
        assertThat(output).contains("jdbc:mysql://127.0.0.1:1/nowhere").contains("spring.datasource.url");
        assertThat(output.getAll()).doesNotContain("secret");
    }

    private static void refuses(String code, Level program, DatabaseAccess database) {
        assertThatThrownBy(() -> CoreNode.start(code, program, database).close())
                .isInstanceOf(Exception.class);
    }
}
