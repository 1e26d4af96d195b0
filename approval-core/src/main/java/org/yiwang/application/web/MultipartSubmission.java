package org.yiwang.application.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.yiwang.application.SubmitApplication;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.refusal.Refusal;
import org.yiwang.refusal.Refused;

/** Turns a multipart request into the command, storing its files; what is wrong with files is told together. */
@Component
class MultipartSubmission {

    private static final Pattern PART = Pattern.compile("material-([0-9]{1,3})");
    private static final int LONGEST_ID = 64;

    private final AttachmentStore store;

    MultipartSubmission(AttachmentStore store) {
        this.store = store;
    }

    SubmitApplication command(SubmissionRequest request, Map<String, MultipartFile> files) {
        List<Refusal> refusals = new ArrayList<>();
        Map<Integer, Attachment> materials = new HashMap<>();
        files.forEach((part, file) -> {
            Matcher material = PART.matcher(part);
            if (material.matches()) {
                store(part, Integer.parseInt(material.group(1)), file, materials, refusals);
            }
        });
        Refused.ifAny(refusals);
        return new SubmitApplication(
                submissionId(request.submissionId()),
                request.itemCode(),
                request.title(),
                request.applicant(),
                request.form() == null ? Map.of() : request.form(),
                materials);
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

    private static String submissionId(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return UUID.randomUUID().toString();
        }
        if (given.length() > LONGEST_ID) {
            throw new Refused(Refusal.invalid("submissionId", "submission.idTooLong", LONGEST_ID));
        }
        return given;
    }
}
