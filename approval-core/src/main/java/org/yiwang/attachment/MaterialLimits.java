package org.yiwang.attachment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;

/** Checks the files of one material together: as one file they would have to keep the same limits. */
@Component
public class MaterialLimits {

    private static final int MAX_FILES = 50;

    private final AttachmentStore store;

    MaterialLimits(AttachmentStore store) {
        this.store = store;
    }

    /** The first reason why these files are too many, too long or too large, said at {@code field}. */
    public Optional<Refusal> refusal(String field, List<Attachment> files) {
        int pages = files.stream()
                .mapToInt(file -> file.pages() == null ? 0 : file.pages())
                .sum();
        long size = files.stream().mapToLong(Attachment::size).sum();
        long maxSize = store.maxSize().toBytes();
        if (files.size() > MAX_FILES) {
            return Optional.of(Refusal.invalid(field, "upload.tooMany", files.size(), MAX_FILES));
        }
        if (pages > store.maxPages()) {
            return Optional.of(Refusal.invalid(field, "upload.pagesTogether", pages, store.maxPages()));
        }
        return size > maxSize
                ? Optional.of(Refusal.of(Refusal.Kind.TOO_LARGE, "upload.sizeTogether", field, maxSize >> 20))
                : Optional.empty();
    }
}
