package org.yiwang.application.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.SubmitApplication.MandateForm;
import org.yiwang.application.evidence.EvidenceInput;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.submission.EarlierFiles;
import org.yiwang.application.web.SubmissionRequest.MandatePart;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.UploadedMaterials;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.centre.OfferedItems;
import org.yiwang.identity.Actor;

/** Turns a multipart request into the command, storing its files; reports the errors of all files together. */
@Component
class MultipartSubmission {

    private static final int MAX_ID_LENGTH = 64;

    private final UploadedMaterials uploads;
    private final EarlierFiles earlierFiles;
    private final OfferedItems offered;

    MultipartSubmission(UploadedMaterials uploads, EarlierFiles earlierFiles, OfferedItems offered) {
        this.uploads = uploads;
        this.earlierFiles = earlierFiles;
        this.offered = offered;
    }

    SubmitApplication command(SubmissionRequest request, MultiValueMap<String, MultipartFile> files, Actor actor) {
        return new SubmitApplication(
                submissionId(request.submissionId()),
                request.itemCode(),
                request.title(),
                request.applicant(),
                request.form() == null ? Map.of() : request.form(),
                EvidenceInput.of(materials(request, uploads.take(files), actor), request.paper()),
                new IntakeForm(
                        channel(request.channel()),
                        mandate(request.mandate(), uploads.takePaper(files)),
                        request.duplicateOf(),
                        request.place()));
    }

    /** The uploaded files, and earlier ones for materials without an upload. */
    private Map<Integer, List<Attachment>> materials(
            SubmissionRequest request, Map<Integer, List<Attachment>> uploaded, Actor actor) {
        Map<Integer, String> reused = Objects.requireNonNullElse(request.earlierFiles(), Map.of());
        Map<Integer, List<Attachment>> materials = new HashMap<>();
        reused.forEach((seq, hashes) -> materials.put(
                seq,
                Arrays.stream(hashes.split(","))
                        .map(sha256 -> earlier(request, seq, sha256.strip(), actor))
                        .toList()));
        materials.putAll(uploaded);
        return materials;
    }

    private Attachment earlier(SubmissionRequest request, int seq, String sha256, Actor actor) {
        String idNumber = request.applicant() == null
                ? ""
                : Objects.requireNonNullElse(request.applicant().idNumber(), "");
        return offered.find(Objects.requireNonNullElse(request.itemCode(), ""), actor)
                .flatMap(item -> earlierFiles.take(item, seq, sha256, idNumber, actor))
                .orElseThrow(() -> new Refused(Refusal.invalid(Uploads.part(seq), "material.notFiledBefore", seq)));
    }

    private static Channel channel(@Nullable String name) {
        return name == null || name.isBlank()
                ? Channel.ONLINE
                : Arrays.stream(Channel.values())
                        .filter(channel -> channel.name().equalsIgnoreCase(name.strip()))
                        .findFirst()
                        .orElseThrow(() -> new Refused(Refusal.invalid("channel", "intake.channelUnknown", name)));
    }

    private static @Nullable MandateForm mandate(@Nullable MandatePart part, @Nullable Attachment paper) {
        return part == null
                ? null
                : new MandateForm(
                        part.capacity(),
                        part.name(),
                        part.idNumber(),
                        part.phone(),
                        part.until(),
                        paper,
                        part.witnessed(),
                        part.idKind());
    }

    private static String submissionId(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return UUID.randomUUID().toString();
        }
        if (given.length() > MAX_ID_LENGTH) {
            throw new Refused(Refusal.invalid("submissionId", "submission.idTooLong", MAX_ID_LENGTH));
        }
        return given;
    }
}
