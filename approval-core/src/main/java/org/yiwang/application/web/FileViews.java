package org.yiwang.application.web;

import org.springframework.stereotype.Component;
import org.yiwang.application.web.ApplicationView.FileView;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.LocalFiles;

/** Makes views of files: whether this node has them, and how their transfer stands. */
@Component
class FileViews {

    private final LocalFiles files;
    private final TransferTexts texts;

    FileViews(LocalFiles files, TransferTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    FileView of(Attachment attachment) {
        return FileView.of(
                attachment,
                files.has(attachment),
                files.transfer(attachment).map(texts::of).orElse(null));
    }
}
