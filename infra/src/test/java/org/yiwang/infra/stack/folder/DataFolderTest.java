package org.yiwang.infra.stack.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void deletesOnlyWhatItMade() throws IOException {
        Path other = Files.writeString(folder.resolve("thesis.odt"), "years of work");
        DataFolder data = DataFolder.at(folder);
        data.node("330327000000");
        data.delete();
        assertThat(folder).isDirectoryContaining(other::equals);
        assertThat(folder.resolve("nodes")).doesNotExist();
    }

    @Test
    void leavesThePermissionsOfAFolderThatWasThere() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataFolder.at(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void goesAwayAltogetherWhenNothingElseIsInIt() {
        Path own = folder.resolve("data");
        DataFolder.at(own).delete();
        assertThat(own).doesNotExist();
    }

    @Test
    void keepsLogsAndFilesOfNodesFromOthers() throws IOException {
        DataFolder data = DataFolder.at(folder.resolve("data"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.node("a"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.log("a").getParent())))
                .isEqualTo("rwx------");
        data.delete();
    }
}
