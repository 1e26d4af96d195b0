package org.yiwang.portal.record;

import org.springframework.stereotype.Component;
import org.yiwang.application.disclosure.Disclosed;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.LocalFiles;
import org.yiwang.attachment.Transfer;
import org.yiwang.attachment.TransferWords;

/** Draws the files of applications, with the progress of their transfer. */
@Component
class FileViews {

    private final LocalFiles files;
    private final TransferWords words;

    FileViews(LocalFiles files, TransferWords words) {
        this.files = files;
        this.words = words;
    }

    /** A file of an application, with a link if its reader may download it. */
    FileView of(Attachment file, Disclosed seen) {
        boolean offered = seen.attachments().contains(file);
        return new FileView(
                file.fileName(),
                file.size(),
                file.pages(),
                files.has(file),
                files.transfer(file).map(this::transfer).orElse(null),
                offered
                        ? "/applications/%s/files/%s"
                                .formatted(seen.application().no(), file.sha256())
                        : null);
    }

    private TransferView transfer(Transfer transfer) {
        return new TransferView(
                transfer.received(),
                transfer.size(),
                transfer.percent(),
                words.source(transfer),
                transfer.since(),
                words.trouble(transfer));
    }
}
