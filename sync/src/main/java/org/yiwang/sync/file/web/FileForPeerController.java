package org.yiwang.sync.file.web;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.file.AttachmentOwners;

/** Serves a file, or a range of it, to nodes that may know an application with it. Answers other nodes with 404. */
@RestController
class FileForPeerController {

    private final AttachmentStore store;
    private final AttachmentOwners owners;

    FileForPeerController(AttachmentStore store, AttachmentOwners owners) {
        this.store = store;
        this.owners = owners;
    }

    @GetMapping(AttachmentOwners.PATH + "{sha256:[0-9a-f]{64}}")
    ResponseEntity<Resource> content(@PathVariable String sha256, @AuthenticationPrincipal DivisionCode caller) {
        Optional<Path> file = owners.mayHave(caller, sha256) ? store.find(sha256) : Optional.empty();
        return file.map(path -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .<Resource>body(new FileSystemResource(path)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
