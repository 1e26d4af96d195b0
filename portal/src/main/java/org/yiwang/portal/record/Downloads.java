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
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.refusal.Refusal;
import org.yiwang.refusal.Refused;

/** Files on their way to a reader. */
@Component
public class Downloads {

    private final AttachmentStore attachments;

    Downloads(AttachmentStore attachments) {
        this.attachments = attachments;
    }

    /** The file under its owner's name, not to be kept by caches; refused while it has not arrived here. */
    public ResponseEntity<Resource> of(Attachment file) {
        Path content = attachments
                .find(file.sha256())
                .orElseThrow(() -> Refused.because(Refusal.Kind.UNAVAILABLE, "portal.fileUnderWay", file.fileName()));
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .headers(headers -> headers.setContentDisposition(disposition))
                .body(new FileSystemResource(content));
    }
}
