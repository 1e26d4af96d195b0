package org.yiwang.portal.progress;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.document.IssuedDocuments;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.record.Downloads;
import org.yiwang.portal.record.Numbers;

/**
 * The files of an application: documents issued, for those who may open them, masked as on the pages; files handed in,
 * for those who see the applicant's data in full.
 */
@Controller
class Files {

    private final ReadingDesk desk;
    private final Disclosure disclosure;
    private final IssuedDocuments documents;
    private final Downloads downloads;

    Files(ReadingDesk desk, Disclosure disclosure, IssuedDocuments documents, Downloads downloads) {
        this.desk = desk;
        this.disclosure = disclosure;
        this.documents = documents;
        this.downloads = downloads;
    }

    @GetMapping("/applications/{no}/files/{sha256}")
    ResponseEntity<Resource> file(
            @PathVariable String no, @PathVariable String sha256, @AuthenticationPrincipal SignedInUser me) {
        Application application = desk.open(Numbers.of(no), me.actor());
        return disclosure.of(application, me.actor()).attachments().stream()
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .map(downloads::of)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "portal.fileUnknown"));
    }

    @GetMapping("/applications/{no}/documents/{code}")
    ResponseEntity<byte[]> document(
            @PathVariable String no, @PathVariable String code, @AuthenticationPrincipal SignedInUser me) {
        Application application = desk.open(Numbers.of(no), me.actor());
        return documents
                .disclosed(application, code, me.actor())
                .map(document -> downloads.of(document, application))
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "document.unknown"));
    }
}
