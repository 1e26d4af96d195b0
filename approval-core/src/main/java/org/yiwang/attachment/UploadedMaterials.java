package org.yiwang.attachment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/**
 * Stores the files of a request: each part {@code material-3} is a file of material 3, in their order. Leaves other parts
 * alone.
 */
@Component
public class UploadedMaterials {

    private static final Pattern PART = Pattern.compile("material-([0-9]{1,3})");

    private final Uploads uploads;
    private final MaterialLimits limits;

    UploadedMaterials(Uploads uploads, MaterialLimits limits) {
        this.uploads = uploads;
        this.limits = limits;
    }

    /**
     * Stores the files by the material's number; an empty input brings none.
     *
     * @throws Refused with the errors of all files
     */
    public Map<Integer, List<Attachment>> take(MultiValueMap<String, MultipartFile> parts) {
        List<Refusal> refusals = new ArrayList<>();
        Map<Integer, List<Attachment>> materials = new HashMap<>();
        parts.forEach((part, files) -> {
            Matcher material = PART.matcher(part);
            List<Attachment> stored = material.matches() ? uploads.storeAll(part, files, refusals) : List.of();
            if (!stored.isEmpty()) {
                materials.put(Integer.parseInt(material.group(1)), stored);
                limits.refusal(part, stored).ifPresent(refusals::add);
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
    public @Nullable Attachment takePaper(MultiValueMap<String, MultipartFile> parts) {
        List<Refusal> refusals = new ArrayList<>();
        Attachment paper = uploads.store(Uploads.MANDATE_PAPER, parts.getFirst(Uploads.MANDATE_PAPER), refusals)
                .orElse(null);
        Refused.ifAny(refusals);
        return paper;
    }
}
