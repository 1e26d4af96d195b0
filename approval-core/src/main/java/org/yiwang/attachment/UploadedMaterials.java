package org.yiwang.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/** Stores the files of a request: the part {@code material-3} is the file of material 3. Other parts are left alone. */
@Component
public class UploadedMaterials {

    /** The part that holds the scan of a mandate. */
    private static final String PAPER = "mandate-paper";

    private static final Pattern PART = Pattern.compile("material-([0-9]{1,3})");

    private final AttachmentStore store;

    UploadedMaterials(AttachmentStore store) {
        this.store = store;
    }

    /**
     * The stored files by the material's number; an input that was left empty brings none.
     *
     * @throws Refused with what is wrong with each of the files
     */
    public Map<Integer, Attachment> take(Map<String, MultipartFile> parts) {
        List<Refusal> refusals = new ArrayList<>();
        Map<Integer, Attachment> materials = new HashMap<>();
        parts.forEach((part, file) -> {
            Matcher material = PART.matcher(part);
            if (material.matches() && isChosen(file)) {
                store(part, Integer.parseInt(material.group(1)), file, materials, refusals);
            }
        });
        Refused.ifAny(refusals);
        return materials;
    }

    /** The stored scan of a mandate, when the request brings one. */
    public @Nullable Attachment takePaper(Map<String, MultipartFile> parts) {
        MultipartFile paper = parts.get(PAPER);
        if (paper == null || !isChosen(paper)) {
            return null;
        }
        try (InputStream content = paper.getInputStream()) {
            return store.store(content, String.valueOf(paper.getOriginalFilename()), "mandate.paper");
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be stored", e);
        }
    }

    /** Browsers send an empty, nameless part for an input without a file. */
    private static boolean isChosen(MultipartFile file) {
        return !file.isEmpty()
                || file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isEmpty();
    }

    private void store(
            String part, int seq, MultipartFile file, Map<Integer, Attachment> materials, List<Refusal> refusals) {
        try (InputStream content = file.getInputStream()) {
            materials.put(seq, store.store(content, String.valueOf(file.getOriginalFilename()), part));
        } catch (Refused refused) {
            refusals.addAll(refused.refusals());
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be stored", e);
        }
    }
}
