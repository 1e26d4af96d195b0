package org.yiwang.application.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationDesk;
import org.yiwang.application.ApplicationNo;
import org.yiwang.attachment.Attachment;
import org.yiwang.identity.SignedIn;
import org.yiwang.refusal.Refusal;
import org.yiwang.refusal.Refused;
import org.yiwang.request.Acted;
import org.yiwang.request.RequestDesk;
import org.yiwang.request.web.RequestViews;

/** Applications over the API. */
@RestController
@RequestMapping("/api/v1/applications")
class ApplicationController {

    private final ApplicationDesk desk;
    private final ApplicationViews views;
    private final MultipartSubmission submissions;
    private final UploadedMaterials uploads;
    private final RequestDesk acts;
    private final RequestViews requests;

    ApplicationController(
            ApplicationDesk desk,
            ApplicationViews views,
            MultipartSubmission submissions,
            UploadedMaterials uploads,
            RequestDesk acts,
            RequestViews requests) {
        this.desk = desk;
        this.views = views;
        this.submissions = submissions;
        this.uploads = uploads;
        this.acts = acts;
        this.requests = requests;
    }

    /** {@code requestId} makes an act that may have to be passed on safe to be sent again. */
    record ActionRequest(
            @Nullable String comment,
            @Nullable Long version,
            @Nullable Map<String, String> details,
            @Nullable String requestId) {}

    @PostMapping(consumes = "multipart/form-data")
    ResponseEntity<ApplicationView> submit(
            @RequestPart("application") SubmissionRequest application,
            @RequestParam Map<String, MultipartFile> files,
            @AuthenticationPrincipal SignedIn me) {
        Application submitted = desk.submit(submissions.command(application, files, me.actor()), me.actor());
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .pathSegment(submitted.no().value())
                        .build()
                        .toUri())
                .body(views.of(submitted, me.actor()));
    }

    @GetMapping("/{no}")
    ApplicationView application(@PathVariable String no, @AuthenticationPrincipal SignedIn me) {
        return views.of(desk.open(ApplicationNo.requested(no), me.actor()), me.actor());
    }

    @PostMapping(value = "/{no}/actions/{action}")
    ResponseEntity<?> act(
            @PathVariable String no,
            @PathVariable String action,
            @RequestBody(required = false) @Nullable ActionRequest request,
            @AuthenticationPrincipal SignedIn me) {
        return act(no, action, request, Map.of(), me);
    }

    /** With files: {@code material-3} is the file of material 3. */
    @PostMapping(value = "/{no}/actions/{action}", consumes = "multipart/form-data")
    ResponseEntity<?> actWithFiles(
            @PathVariable String no,
            @PathVariable String action,
            @RequestPart(required = false) @Nullable ActionRequest request,
            @RequestParam Map<String, MultipartFile> files,
            @AuthenticationPrincipal SignedIn me) {
        return act(no, action, request, uploads.take(files), me);
    }

    private ResponseEntity<?> act(
            String no,
            String action,
            @Nullable ActionRequest request,
            Map<Integer, Attachment> materials,
            SignedIn me) {
        Action wanted = Action.ofPath(action)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "action.unknown", action));
        ActionRequest given = request == null ? new ActionRequest(null, null, null, null) : request;
        ActOnApplication command = new ActOnApplication(
                ApplicationNo.requested(no),
                wanted,
                Objects.requireNonNullElse(given.comment(), ""),
                given.version(),
                Objects.requireNonNullElse(given.details(), Map.of()),
                materials);
        return answer(acts.act(command, given.requestId(), me.actor()), me);
    }

    /** {@code 200} with the application as it is now; {@code 202} with the request when it was passed on to its holder. */
    private ResponseEntity<?> answer(Acted acted, SignedIn me) {
        return acted.application() == null
                ? ResponseEntity.accepted().body(requests.of(Objects.requireNonNull(acted.request())))
                : ResponseEntity.ok(views.of(acted.application(), me.actor()));
    }
}
