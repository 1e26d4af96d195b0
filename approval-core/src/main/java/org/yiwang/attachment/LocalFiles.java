package org.yiwang.attachment;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds files at this node, and the progress of those in transfer. */
@Component
public class LocalFiles {

    private final AttachmentStore store;
    private final ObjectProvider<Transfers> transfers;

    LocalFiles(AttachmentStore store, ObjectProvider<Transfers> transfers) {
        this.store = store;
        this.transfers = transfers;
    }

    /** The path of a file's content, if it is here. */
    public Optional<Path> content(Attachment file) {
        return store.find(file.sha256());
    }

    public boolean has(Attachment file) {
        return store.has(file.sha256());
    }

    /** The progress of a file; empty for one that is here, and at a node that gets no files from others. */
    public Optional<Transfer> transfer(Attachment file) {
        return has(file)
                ? Optional.empty()
                : Optional.ofNullable(transfers.getIfAvailable()).flatMap(all -> all.of(file.sha256()));
    }
}
