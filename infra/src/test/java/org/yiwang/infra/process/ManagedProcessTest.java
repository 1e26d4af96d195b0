package org.yiwang.infra.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void findsItsProcessAgainByThePidFileAndEndsIt() {
        sample().start(List.of("sleep", "60"), Map.of(), folder);
        ManagedProcess found = sample();
        assertThat(found.running()).isTrue();
        assertThat(found.stop(SOON)).isTrue();
        assertThat(found.running()).isFalse();
        assertThat(folder.resolve("sample.pid")).doesNotExist();
    }

    @Test
    void endsByForceWhatDoesNotEndWhenAsked() {
        ManagedProcess process = sample();
        process.start(List.of("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done"), Map.of(), folder);
        process.awaitReady(() -> process.output().contains("deaf"), SOON);
        assertThat(process.stop(Duration.ofMillis(300))).isFalse();
        assertThat(process.running()).isFalse();
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheSameNumber() throws IOException {
        long own = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("sample.pid"), own + " 1000\n");
        assertThat(sample().handle()).isEmpty();
    }

    @Test
    void saysWhereTheLogIsAndHowItEnds() {
        ManagedProcess process = sample();
        process.start(List.of("sh", "-c", "echo first; echo no such database; exit 3"), Map.of(), folder);
        assertThatThrownBy(() -> process.awaitReady(() -> false, SOON))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContainingAll("sample ended while starting", "sample.log", "| no such database");
    }

    @Test
    void givesAProcessOnlyTheVariablesItNeeds() {
        ManagedProcess process = sample();
        process.start(List.of("sh", "-c", "env; echo end; sleep 60"), Map.of("GIVEN", "yes"), folder);
        process.awaitReady(() -> process.output().contains("end"), SOON);
        process.kill();
        assertThat(process.output().lines().map(line -> line.replaceAll("=.*", "")))
                .contains("GIVEN", "PATH")
                .doesNotContain("USER", "MAVEN_CMD_LINE_ARGS", "MAVEN_PROJECTBASEDIR");
    }

    private ManagedProcess sample() {
        return new ManagedProcess("sample", folder.resolve("sample.pid"), folder.resolve("sample.log"));
    }
}
