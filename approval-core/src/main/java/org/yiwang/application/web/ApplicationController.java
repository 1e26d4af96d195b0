package org.yiwang.application.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.identity.SignedInUser;

/** Applications over the API: submitted and read. */
@RestController
@RequestMapping(ApplicationController.PATH)
class ApplicationController {

    static final String PATH = "/api/v1/applications";

    private final SubmissionDesk submissionDesk;
    private final ReadingDesk readingDesk;
    private final ApplicationViews views;
    private final MultipartSubmission submissions;

    ApplicationController(
            SubmissionDesk submissionDesk,
            ReadingDesk readingDesk,
            ApplicationViews views,
            MultipartSubmission submissions) {
        this.submissionDesk = submissionDesk;
        this.readingDesk = readingDesk;
        this.views = views;
        this.submissions = submissions;
    }

    @PostMapping(consumes = "multipart/form-data")
    ResponseEntity<ApplicationView> submit(
            @RequestPart("application") SubmissionRequest application,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @AuthenticationPrincipal SignedInUser me) {
        Application submitted = submissionDesk.submit(submissions.command(application, files, me.actor()), me.actor());
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(UriComponentsBuilder.fromPath(PATH)
                        .pathSegment(submitted.no().value())
                        .build()
                        .toUri())
                .body(views.of(submitted, me.actor()));
    }

    @GetMapping("/{no}")
    ApplicationView application(@PathVariable String no, @AuthenticationPrincipal SignedInUser me) {
        return views.of(readingDesk.open(ApplicationNo.requested(no), me.actor()), me.actor());
    }

    record Look(@Nullable String reason) {}

    /** Opens a case of another department for the day. */
    @PostMapping("/{no}/looks")
    @ResponseStatus(HttpStatus.CREATED)
    ApplicationView look(@PathVariable String no, @RequestBody Look look, @AuthenticationPrincipal SignedInUser me) {
        String reason = Objects.requireNonNullElse(look.reason(), "");
        return views.of(readingDesk.open(ApplicationNo.requested(no), me.actor(), reason), me.actor());
    }
}
