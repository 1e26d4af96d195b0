package org.yiwang.application.web;

import org.springframework.stereotype.Component;
import org.yiwang.application.web.ApplicationView.TransferView;
import org.yiwang.attachment.Transfer;
import org.yiwang.attachment.Transfer.Trouble;
import org.yiwang.attachment.TransferWords;
import org.yiwang.division.DivisionCode;

/** Makes views of files in transfer. */
@Component
class TransferTexts {

    private final TransferWords words;

    TransferTexts(TransferWords words) {
        this.words = words;
    }

    TransferView of(Transfer transfer) {
        DivisionCode from = transfer.from();
        Trouble trouble = transfer.trouble();
        return new TransferView(
                transfer.received(),
                transfer.size(),
                transfer.percent(),
                from == null ? null : from.value(),
                words.source(transfer),
                transfer.since(),
                trouble == null ? null : trouble.name(),
                words.trouble(transfer));
    }
}
