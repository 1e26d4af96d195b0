package org.yiwang.portal.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.LocalFiles;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.document.Papers;

/** Sends files to a reader. */
@Component
public class Downloads {

    private final LocalFiles files;
    private final Papers papers;

    Downloads(LocalFiles files, Papers papers) {
        this.files = files;
        this.papers = papers;
    }

    /** The file under its owner's name, not to be cached; refused until it has arrived here. */
    public ResponseEntity<Resource> of(Attachment file) {
        Path content = files.content(file)
                .orElseThrow(() -> Refused.because(Refusal.Kind.UNAVAILABLE, "portal.fileUnderWay", file.fileName()));
        return named(file.fileName())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .body(new FileSystemResource(content));
    }

    /** The PDF of an issued document of {@code application}. */
    public ResponseEntity<byte[]> of(IssuedDocument document, Application application) {
        return named("%s-%s.pdf".formatted(document.title(), application.no()))
                .contentType(MediaType.APPLICATION_PDF)
                .body(papers.of(document));
    }

    private static ResponseEntity.BodyBuilder named(String fileName) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(disposition));
    }
}
