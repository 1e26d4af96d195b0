package org.yiwang.application.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;

/** The files of applications over the API. */
@RestController
class AttachmentController {

    private final ReadingDesk desk;
    private final AttachmentStore store;
    private final Disclosure disclosure;

    AttachmentController(ReadingDesk desk, AttachmentStore store, Disclosure disclosure) {
        this.desk = desk;
        this.store = store;
        this.disclosure = disclosure;
    }

    @GetMapping("/api/v1/applications/{no}/attachments/{sha256}")
    ResponseEntity<Resource> file(
            @PathVariable String no, @PathVariable String sha256, @AuthenticationPrincipal SignedInUser me) {
        Application application = desk.open(ApplicationNo.requested(no), me.actor());
        Attachment attachment = disclosure.of(application, me.actor()).attachments().stream()
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "attachment.unknown"));
        Path place = store.find(sha256)
                .orElseThrow(
                        () -> Refused.because(Refusal.Kind.UNAVAILABLE, "attachment.underWay", attachment.fileName()));
        ContentDisposition name = ContentDisposition.attachment()
                .filename(attachment.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(place));
    }
}
