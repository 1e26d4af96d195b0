package org.yiwang.attachment.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.yiwang.attachment.IncomingFile;
import org.yiwang.attachment.WrongContent;

/** An incoming file in a part file; the length of that is the progress. */
final class PartFile implements IncomingFile {

    private static final int PIECE = 64 * 1024;

    private final Path part;
    private final Path place;
    private final String sha256;
    private final long size;
    private final FileChannel out;
    private final MessageDigest digest = Upload.newDigest();

    private PartFile(Path part, Path place, String sha256, long size, FileChannel out) {
        this.part = part;
        this.place = place;
        this.sha256 = sha256;
        this.size = size;
        this.out = out;
    }

    /** Opens the bytes received so far and reads them once more, because the hash of the whole continues from there. */
    static PartFile open(Path part, Path place, String sha256, long size) throws IOException {
        FileChannel out =
                FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        PartFile opened = new PartFile(part, place, sha256, size, out);
        try {
            opened.readAgain();
            return opened;
        } catch (IOException | RuntimeException e) {
            out.close();
            throw e;
        }
    }

    private void readAgain() throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        while (out.read(piece.clear()) > 0) {
            digest.update(piece.flip());
        }
        if (out.size() > size) {
            restart();
        }
    }

    @Override
    public long received() {
        try {
            return out.position();
        } catch (IOException closed) {
            throw new IllegalStateException("The part of " + sha256 + " is closed", closed);
        }
    }

    @Override
    public boolean add(InputStream content) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int n; received() < size && (n = content.read(piece)) > 0; ) {
            digest.update(piece, 0, n);
            Upload.write(out, ByteBuffer.wrap(piece, 0, n));
        }
        if (received() < size) {
            return false;
        }
        finish(content.read() >= 0);
        return true;
    }

    private void finish(boolean more) throws IOException {
        String came = HexFormat.of().formatHex(digest.digest());
        if (more || received() != size || !came.equals(sha256)) {
            restart();
            throw new WrongContent("what came is not " + sha256 + " of " + size + " bytes");
        }
        out.force(true);
        Upload.move(part, place);
    }

    @Override
    public void restart() throws IOException {
        digest.reset();
        out.truncate(0);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
