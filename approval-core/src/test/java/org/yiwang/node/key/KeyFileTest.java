package org.yiwang.node.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void keepsItsPairsInTheOrderOfTheirMaking() throws IOException {
        KeyFile made = open("secret");
        KeyPairs second = made.add();
        KeyFile again = open("secret");
        assertThat(again.pairs())
                .extracting(KeyPairs::open)
                .containsExactly(made.pairs().get(0).open(), second.open());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatItSignsAndAgreesOnIsTheSameAfterReading() throws IOException {
        PublicKeys open = open("secret").pairs().get(0).open();
        KeyPairs read = open("secret").pairs().get(0);
        KeyPairs other = KeyPairs.make();
        String signature = NodeSignature.sign(read.signing(), CONTENT);
        assertThat(NodeSignature.isGood(open.signingKey(), CONTENT, signature)).isTrue();
        assertThat(NodeSignature.isGood(open.signingKey(), new byte[] {1}, signature))
                .isFalse();
        assertThat(NodeSignature.isGood(other.open().signingKey(), CONTENT, signature))
                .isFalse();
        assertThat(read.agree(other.open().agreementKey())).isEqualTo(other.agree(open.agreementKey()));
    }

    @Test
    void anotherPasswordDoesNotOpenIt() throws IOException {
        open("secret");
        assertThatThrownBy(() -> open("guessed")).isInstanceOf(IOException.class);
    }

    private KeyFile open(String password) throws IOException {
        return KeyFile.open(file(), password);
    }

    private Path file() {
        return folder.resolve("keys.p12");
    }
}
