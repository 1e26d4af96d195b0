package org.yiwang.portal.apply;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.catalog.Item;
import org.yiwang.catalog.Material;
import org.yiwang.draft.Draft;
import org.yiwang.refusal.Refusal;
import org.yiwang.refusal.Refused;

/** Takes in the files of a draft: each good one is kept, each bad one is refused by itself. */
@Component
class DraftFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DraftFiles.class);

    private final AttachmentStore attachments;

    DraftFiles(AttachmentStore attachments) {
        this.attachments = attachments;
    }

    /** A draft with its new files, and why some were not taken. */
    record Taken(Draft draft, List<Refusal> refusals) {}

    /** The input of a material's file. */
    static String field(int seq) {
        return "material-" + seq;
    }

    Taken take(Draft draft, Item item, MultiValueMap<String, MultipartFile> uploads) {
        Map<Integer, Attachment> files = new LinkedHashMap<>(draft.files());
        List<Refusal> refusals = new ArrayList<>();
        for (Material material : item.materials()) {
            MultipartFile upload = uploads.getFirst(field(material.seq()));
            if (upload != null && isChosen(upload)) {
                keep(material.seq(), upload, files, refusals);
            }
        }
        return new Taken(draft.withFiles(files), List.copyOf(refusals));
    }

    /** Browsers send an empty, nameless part for an input without a file. */
    private static boolean isChosen(MultipartFile upload) {
        return !upload.isEmpty()
                || !Objects.requireNonNullElse(upload.getOriginalFilename(), "").isEmpty();
    }

    private void keep(int seq, MultipartFile upload, Map<Integer, Attachment> files, List<Refusal> refusals) {
        String name = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
        try (InputStream content = upload.getInputStream()) {
            files.put(seq, attachments.store(content, name, field(seq)));
        } catch (Refused refused) {
            refusals.addAll(refused.refusals());
        } catch (IOException e) {
            LOG.error("An uploaded file could not be stored", e);
            refusals.add(Refusal.of(Refusal.Kind.UNAVAILABLE, "portal.fileNotStored", field(seq), name));
        }
    }
}
