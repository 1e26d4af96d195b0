package org.yiwang.attachment;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which files are at this node, and how far the others are. */
@Component
public class LocalFiles {

    private final AttachmentStore store;
    private final ObjectProvider<Transfers> transfers;

    LocalFiles(AttachmentStore store, ObjectProvider<Transfers> transfers) {
        this.store = store;
        this.transfers = transfers;
    }

    /** Where the content of a file lies, when it is here. */
    public Optional<Path> content(Attachment file) {
        return store.find(file.sha256());
    }

    public boolean has(Attachment file) {
        return store.has(file.sha256());
    }

    /** How far a file is; nothing for one that is here, and where no files come from other nodes. */
    public Optional<Transfer> transfer(Attachment file) {
        return has(file)
                ? Optional.empty()
                : Optional.ofNullable(transfers.getIfAvailable()).flatMap(all -> all.of(file.sha256()));
    }
}
