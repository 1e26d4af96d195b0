package org.yiwang.request.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.action.Action;
import org.yiwang.application.disclosure.ApplicationAnswers;
import org.yiwang.application.evidence.EvidenceInput;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.UploadedMaterials;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;
import org.yiwang.request.ActOutcome;
import org.yiwang.request.RequestDesk;

/** Actions on applications over the API, wherever the application is held. */
@RestController
@RequestMapping("/api/v1/applications")
class ActionController {

    private final RequestDesk desk;
    private final RequestViews requests;
    private final ApplicationAnswers applications;
    private final UploadedMaterials uploads;

    ActionController(
            RequestDesk desk, RequestViews requests, ApplicationAnswers applications, UploadedMaterials uploads) {
        this.desk = desk;
        this.requests = requests;
        this.applications = applications;
        this.uploads = uploads;
    }

    /**
     * {@code requestId} makes it safe to resend an act, even one that is passed on; {@code paper} tells by the material's
     * number what staff saw at the window: ORIGINAL_SEEN or COPY_TAKEN.
     */
    record ActionRequest(
            @Nullable String comment,
            @Nullable Long version,
            @Nullable Map<String, String> details,
            @Nullable String requestId,
            @Nullable Map<Integer, String> paper) {}

    @PostMapping(value = "/{no}/actions/{action}")
    ResponseEntity<?> act(
            @PathVariable String no,
            @PathVariable String action,
            @RequestBody(required = false) @Nullable ActionRequest request,
            @AuthenticationPrincipal SignedInUser me) {
        return act(no, action, request, Map.of(), me);
    }

    /** With files: each part {@code material-3} is a file of material 3, in their order. */
    @PostMapping(value = "/{no}/actions/{action}", consumes = "multipart/form-data")
    ResponseEntity<?> actWithFiles(
            @PathVariable String no,
            @PathVariable String action,
            @RequestPart(required = false) @Nullable ActionRequest request,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @AuthenticationPrincipal SignedInUser me) {
        return act(no, action, request, uploads.take(files), me);
    }

    private ResponseEntity<?> act(
            String no,
            String action,
            @Nullable ActionRequest request,
            Map<Integer, List<Attachment>> files,
            SignedInUser me) {
        Action wanted = Action.ofPath(action)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "action.unknown", action));
        ActionRequest given = request == null ? new ActionRequest(null, null, null, null, null) : request;
        ActOnApplication command = new ActOnApplication(
                ApplicationNo.requested(no),
                wanted,
                Objects.requireNonNullElse(given.comment(), ""),
                given.version(),
                Objects.requireNonNullElse(given.details(), Map.of()),
                EvidenceInput.of(files, given.paper()));
        return answer(desk.act(command, given.requestId(), me.actor()), me);
    }

    /** {@code 200} with the application as it is now; {@code 202} with the request when it was passed on to its holder. */
    private ResponseEntity<?> answer(ActOutcome acted, SignedInUser me) {
        return acted.application() == null
                ? ResponseEntity.accepted().body(requests.of(Objects.requireNonNull(acted.request())))
                : ResponseEntity.ok(applications.of(acted.application(), me.actor()));
    }
}
