package org.yiwang.infra.stack.folder;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.infra.process.LaunchFailure;

class FolderLockTest {
    @TempDir
    private Path folder;

    @Test
    void letsOnlyOneStartTheNetworkOfAFolder() {
        DataFolder data = DataFolder.at(folder);
        try (FolderLock first = data.lock()) {
            assertThatThrownBy(data::lock)
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("Another command is starting the network in " + data.root());
        }
        assertThatCode(() -> data.lock().close()).doesNotThrowAnyException();
        data.delete();
    }
}
