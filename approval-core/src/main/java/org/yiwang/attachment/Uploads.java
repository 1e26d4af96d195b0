package org.yiwang.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/** Stores the files that a form or a request brings: keeps each good one, refuses each bad one by itself. */
@Component
public class Uploads {

    /** The part that holds the scan of a mandate. */
    public static final String MANDATE_PAPER = "mandate-paper";

    private static final String MANDATE_FIELD = "mandate.paper";
    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private final AttachmentStore store;

    Uploads(AttachmentStore store) {
        this.store = store;
    }

    /** The part that holds the file of a material. */
    public static String part(int material) {
        return "material-" + material;
    }

    /** The maximum size of a file. */
    public DataSize maxSize() {
        return store.maxSize();
    }

    /**
     * Stores the file of a part, or adds the reason of its refusal to {@code refusals}. Empty, too, when no file was
     * chosen.
     */
    public Optional<Attachment> store(String part, @Nullable MultipartFile file, List<Refusal> refusals) {
        if (file == null || !isChosen(file)) {
            return Optional.empty();
        }
        String field = part.equals(MANDATE_PAPER) ? MANDATE_FIELD : part;
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            return Optional.of(store.store(content, name, field));
        } catch (Refused refused) {
            refusals.addAll(refused.refusals());
        } catch (IOException e) {
            LOG.error("An uploaded file could not be stored", e);
            refusals.add(Refusal.of(Refusal.Kind.UNAVAILABLE, "attachment.notStored", field, name));
        }
        return Optional.empty();
    }

    /** Stores the files of a part in their order; those that are refused are left out. */
    public List<Attachment> storeAll(String part, @Nullable List<MultipartFile> files, List<Refusal> refusals) {
        return files == null
                ? List.of()
                : files.stream()
                        .flatMap(file -> store(part, file, refusals).stream())
                        .toList();
    }

    /** Browsers send an empty, nameless part for an input without a file. */
    private static boolean isChosen(MultipartFile file) {
        return !file.isEmpty()
                || !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
    }
}
