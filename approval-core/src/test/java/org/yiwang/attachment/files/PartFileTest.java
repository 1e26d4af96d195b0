package org.yiwang.attachment.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.DiskFull;
import org.yiwang.attachment.IncomingFile;
import org.yiwang.attachment.WrongContent;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;

/** Files that arrive in pieces, over breaks and restarts: never wrong, never whole in memory. */
class PartFileTest {

    private static final byte[] CONTENT = "一份很长的材料".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    private static final String HASH = hash(new ByteArrayInputStream(CONTENT));

    @TempDir
    Path folder;

    @Test
    void goesOnWhereItBrokeOffAfterARestart() throws IOException {
        try (IncomingFile first = store(DataSize.ofBytes(0)).arriving(HASH, CONTENT.length)) {
            assertThatThrownBy(() -> first.add(breakingAfter(100_000))).hasMessage("cable cut");
        }
        AttachmentStore restarted = store(DataSize.ofBytes(0));
        assertThat(restarted.received(HASH)).isEqualTo(100_000);
        assertThat(restarted.has(HASH)).isFalse();
        try (IncomingFile second = restarted.arriving(HASH, CONTENT.length)) {
            assertThat(second.received()).isEqualTo(100_000);
            assertThat(second.add(piece(100_000, 200_000))).isFalse();
            assertThat(second.add(piece(200_000, CONTENT.length))).isTrue();
        }
        assertThat(Files.readAllBytes(restarted.find(HASH).orElseThrow())).isEqualTo(CONTENT);
        assertThat(restarted.received(HASH)).isZero();
    }

    @Test
    void whatIsWrongIsThrownAwayAndBeginsAnew() throws IOException {
        AttachmentStore store = store(DataSize.ofBytes(0));
        byte[] wrong = CONTENT.clone();
        wrong[70_000]++;
        try (IncomingFile arriving = store.arriving(HASH, CONTENT.length)) {
            assertThatThrownBy(() -> arriving.add(new ByteArrayInputStream(wrong)))
                    .isInstanceOf(WrongContent.class);
            assertThat(arriving.received()).isZero();
            assertThat(arriving.add(piece(0, CONTENT.length))).isTrue();
        }
        assertThat(store.has(HASH)).isTrue();
    }

    @Test
    void moreThanWasAskedForIsWrong() throws IOException {
        AttachmentStore store = store(DataSize.ofBytes(0));
        InputStream more = new SequenceInputStream(piece(0, CONTENT.length), new ByteArrayInputStream(new byte[1]));
        try (IncomingFile arriving = store.arriving(HASH, CONTENT.length)) {
            assertThatThrownBy(() -> arriving.add(more)).isInstanceOf(WrongContent.class);
        }
        assertThat(store.has(HASH)).isFalse();
        assertThat(store.received(HASH)).isZero();
    }

    @Test
    void nothingBeginsThatTheDiskCannotHold() {
        AttachmentStore store = store(DataSize.ofTerabytes(1000));
        assertThatThrownBy(() -> store.arriving(HASH, CONTENT.length))
                .isInstanceOf(DiskFull.class)
                .hasMessageContaining("MB free");
    }

    @Test
    void twoHundredMegabytesPassThroughAFewKilobytesOfMemory() throws IOException {
        AttachmentStore store = store(DataSize.ofBytes(0));
        long size = DataSize.ofMegabytes(200).toBytes();
        String hash = hash(new Noise(size));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try (IncomingFile arriving = store.arriving(hash, size)) {
            assertThat(arriving.add(new Noise(size))).isTrue();
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(4 << 20);
        Files.delete(store.find(hash).orElseThrow());
    }

    private AttachmentStore store(DataSize keepFree) {
        AttachmentSettings settings = new AttachmentSettings(
                DataSize.ofMegabytes(200), 20, 240, 80_000_000, 1, Duration.ofSeconds(20), keepFree);
        ThisNode node = new ThisNode(new DivisionCode("330327100002"), "社区", URI.create("http://here"), folder);
        try {
            return new FileAttachmentStore(node, settings, new Precheck(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream piece(int from, int to) {
        return new ByteArrayInputStream(Arrays.copyOfRange(CONTENT, from, to));
    }

    private static InputStream breakingAfter(int bytes) {
        return new SequenceInputStream(piece(0, bytes), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable cut");
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return read();
            }
        });
    }

    private static String hash(InputStream content) {
        try (DigestInputStream digest = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[64 * 1024];
            while (digest.read(buffer) > 0) {
                continue;
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same bytes each time, however many are asked for. */
    private static final class Noise extends InputStream {

        private long left;

        private Noise(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left == 0 ? -1 : (int) (left-- & 0x7f);
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left == 0) {
                return -1;
            }
            int n = (int) Math.min(most, left);
            for (int i = from; i < from + n; i++) {
                into[i] = (byte) (left-- & 0x7f);
            }
            return n;
        }
    }
}
