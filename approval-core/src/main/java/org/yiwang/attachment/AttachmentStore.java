package org.yiwang.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/**
 * Stores files under the hash of their content. A file that {@code store} returns has reached the disk. The same
 * content is stored once.
 */
public interface AttachmentStore {

    /**
     * Stores an upload after checking its size, its kind by its content (PDF, JPEG, PNG), and that it can be opened and
     * read.
     *
     * @throws org.yiwang.base.refusal.Refused when it is empty, too large, of another kind, locked, broken or illegible
     */
    Attachment store(InputStream content, String fileName, String field) throws IOException;

    /** The maximum size of an upload. */
    DataSize maxSize();

    /** The maximum number of pages of an upload. */
    int maxPages();

    /** Stores a file that this node made itself. */
    Attachment store(byte[] content, String fileName, String mediaType) throws IOException;

    /**
     * Opens a file of {@code size} bytes from another node and resumes after the bytes received before. Only one at a
     * time for the same file.
     *
     * @throws NoRoom when the disk cannot hold the rest
     */
    IncomingFile arriving(String sha256, long size) throws IOException;

    /** The bytes received of an incomplete file. */
    long received(String sha256);

    /** The path of the content, if it has arrived at this node. */
    Optional<Path> find(String sha256);

    default boolean has(String sha256) {
        return find(sha256).isPresent();
    }
}
