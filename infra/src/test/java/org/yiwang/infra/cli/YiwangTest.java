package org.yiwang.infra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.infra.cli.option.ExitCode;
import picocli.CommandLine;

class YiwangTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine yiwang =
            Yiwang.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @Test
    void explainsItsCommandsAndExitCodes() {
        assertThat(yiwang.execute("--help")).isZero();
        assertThat(out.toString())
                .contains("up", "status", "down", "reset", "import", "demo", "bench", "test")
                .contains("no network runs in the data folder");
    }

    @Test
    void asksForACommand() {
        assertThat(yiwang.execute()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void saysThatNoNetworkRunsAndHowToStartOne() {
        assertThat(yiwang.execute("status", "--data", folder.toString())).isEqualTo(ExitCode.NO_NETWORK);
        assertThat(err.toString()).contains(folder.toString(), "./yiwang up");
    }

    @Test
    void hasNothingToEndWhereNothingRunsAndMakesNoFolderForIt() {
        Path none = folder.resolve("none");
        assertThat(yiwang.execute("down", "--data", none.toString())).isZero();
        assertThat(Files.exists(none)).isFalse();
    }

    @Test
    void namesTheBenchmarksWhenAskedForAnother() {
        assertThat(yiwang.execute("bench", "nothing")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("startup");
    }

    @Test
    void namesTheFileOfSettingsThatItCannotRead() {
        String missing = folder.resolve("none.properties").toString();
        assertThat(yiwang.execute("up", "--data", folder.toString(), "--config", missing))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("none.properties");
    }
}
