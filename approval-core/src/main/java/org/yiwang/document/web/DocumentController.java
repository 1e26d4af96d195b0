package org.yiwang.document.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.document.IssuedDocuments;
import org.yiwang.document.Papers;
import org.yiwang.identity.SignedInUser;

/** The papers of applications over the API, for those who may open the application, masked where its view is. */
@RestController
class DocumentController {

    private final ReadingDesk desk;
    private final IssuedDocuments documents;
    private final Papers papers;

    DocumentController(ReadingDesk desk, IssuedDocuments documents, Papers papers) {
        this.desk = desk;
        this.documents = documents;
        this.papers = papers;
    }

    @GetMapping("/api/v1/applications/{no}/documents/{code}")
    ResponseEntity<byte[]> paper(
            @PathVariable String no, @PathVariable String code, @AuthenticationPrincipal SignedInUser me) {
        Application application = desk.open(number(no), me.actor());
        IssuedDocument document = documents
                .disclosed(application, code, me.actor())
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "document.unknown"));
        ContentDisposition name = ContentDisposition.attachment()
                .filename(document.title() + "-" + application.no() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .headers(headers -> headers.setContentDisposition(name))
                .body(papers.of(document));
    }

    private static ApplicationNo number(String text) {
        return ApplicationNo.parse(text)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "application.wrongNumber", text));
    }
}
