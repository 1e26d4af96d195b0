package org.yiwang.attachment;

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

/** Stores the files of a request: the part {@code material-3} is the file of material 3. Leaves other parts alone. */
@Component
public class UploadedMaterials {

    private static final Pattern PART = Pattern.compile("material-([0-9]{1,3})");

    private final Uploads uploads;

    UploadedMaterials(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * Stores the files by the material's number; an empty input brings none.
     *
     * @throws Refused with the errors of all files
     */
    public Map<Integer, Attachment> take(Map<String, MultipartFile> parts) {
        List<Refusal> refusals = new ArrayList<>();
        Map<Integer, Attachment> materials = new HashMap<>();
        parts.forEach((part, file) -> {
            Matcher material = PART.matcher(part);
            if (material.matches()) {
                uploads.store(part, file, refusals)
                        .ifPresent(stored -> materials.put(Integer.parseInt(material.group(1)), stored));
            }
        });
        Refused.ifAny(refusals);
        return materials;
    }

    /**
     * Stores the scan of a mandate, if the request brings one.
     *
     * @throws Refused with its error
     */
    public @Nullable Attachment takePaper(Map<String, MultipartFile> parts) {
        List<Refusal> refusals = new ArrayList<>();
        Attachment paper = uploads.store(Uploads.MANDATE_PAPER, parts.get(Uploads.MANDATE_PAPER), refusals)
                .orElse(null);
        Refused.ifAny(refusals);
        return paper;
    }
}
