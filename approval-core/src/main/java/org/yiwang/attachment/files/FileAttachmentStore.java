package org.yiwang.attachment.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.DiskFull;
import org.yiwang.attachment.IncomingFile;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.node.ThisNode;

/**
 * Attachments as files in the node's folder, {@code attachments/ab/abcd…}. A file is written to a temporary place,
 * forced to the disk and then moved, so that a stored file is complete. Files from other nodes grow in
 * {@code arriving}.
 */
@Component
class FileAttachmentStore implements AttachmentStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final long maxSize;
    private final int maxPages;
    private final long keepFree;
    private final Precheck precheck;

    FileAttachmentStore(ThisNode node, AttachmentSettings settings, Precheck precheck) throws IOException {
        this.root = Files.createDirectories(node.dataDir().resolve("attachments"));
        this.maxSize = settings.maxSize().toBytes();
        this.maxPages = settings.maxPages();
        this.keepFree = settings.keepFree().toBytes();
        this.precheck = precheck;
    }

    @Override
    public DataSize maxSize() {
        return DataSize.ofBytes(maxSize);
    }

    @Override
    public int maxPages() {
        return maxPages;
    }

    @Override
    public Attachment store(InputStream content, String fileName, String field) throws IOException {
        String name = FileName.seen(fileName);
        try (Upload upload = Upload.read(content, root, maxSize)) {
            if (upload.isTooLarge()) {
                throw refused(Refusal.Kind.TOO_LARGE, "upload.tooLarge", field, name, maxSize >> 20);
            }
            if (upload.size() == 0) {
                throw refused(Refusal.Kind.INVALID, "upload.empty", field, name);
            }
            Kind kind = Kind.of(upload.file(), name);
            String type = kind.mediaType();
            if (type == null) {
                throw refused(Refusal.Kind.UNSUPPORTED, kind.code(), field, name, kind.name());
            }
            int pages = pages(upload, type, name, field);
            keep(upload);
            return new Attachment(upload.sha256(), FileName.of(fileName, type), type, upload.size(), pages);
        }
    }

    private int pages(Upload upload, String type, String name, String field) {
        try {
            return precheck.pages(upload.file(), type);
        } catch (UnfitUpload unfit) {
            List<Object> arguments = new ArrayList<>(List.of(name));
            arguments.addAll(unfit.details());
            throw refused(Refusal.Kind.INVALID, unfit.code(), field, arguments.toArray());
        }
    }

    @Override
    public Attachment store(byte[] content, String fileName, String mediaType) throws IOException {
        try (Upload upload = Upload.read(new ByteArrayInputStream(content), root, content.length)) {
            keep(upload);
            return new Attachment(upload.sha256(), fileName, mediaType, content.length);
        }
    }

    /** Moves an upload to its place and deletes the part file of the same content, which is no longer needed. */
    private void keep(Upload upload) throws IOException {
        upload.moveTo(place(upload.sha256()));
        Files.deleteIfExists(part(upload.sha256()));
    }

    @Override
    public IncomingFile arriving(String sha256, long size) throws IOException {
        Path part = part(sha256);
        long missing = size - received(sha256);
        long free = Files.getFileStore(root).getUsableSpace();
        if (free - missing < keepFree) {
            throw new DiskFull("the disk has %d MB free, the file needs %d MB more, and %d MB must stay free"
                    .formatted(free >> 20, missing >> 20, keepFree >> 20));
        }
        Files.createDirectories(part.getParent());
        return PartFile.open(part, place(sha256), sha256, size);
    }

    @Override
    public long received(String sha256) {
        return part(sha256).toFile().length();
    }

    private Path part(String sha256) {
        return root.resolve("arriving").resolve(sha256 + ".part");
    }

    @Override
    public Optional<Path> find(String sha256) {
        return HASH.matcher(sha256).matches()
                ? Optional.of(place(sha256)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    private Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static Refused refused(Refusal.Kind kind, String code, String field, Object... arguments) {
        return new Refused(Refusal.of(kind, code, field, arguments));
    }
}
