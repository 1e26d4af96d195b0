package org.yiwang.sync.file;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.Transfer;
import org.yiwang.attachment.Transfers;

/** Reports the progress of files from the ledger and from the bytes on disk. */
@Component
class LocalTransfers implements Transfers {

    private final AttachmentLedger ledger;
    private final AttachmentStore store;

    LocalTransfers(AttachmentLedger ledger, AttachmentStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    @Override
    public Optional<Transfer> of(String sha256) {
        return ledger.find(sha256, store.received(sha256));
    }
}
