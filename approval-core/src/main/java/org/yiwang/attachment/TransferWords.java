package org.yiwang.attachment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yiwang.attachment.Transfer.Trouble;
import org.yiwang.division.Divisions;

/** Describes the transfer of a file in words for its reader. */
@Component
public class TransferWords {

    private final MessageSource messages;
    private final Divisions divisions;

    TransferWords(MessageSource messages, Divisions divisions) {
        this.messages = messages;
        this.divisions = divisions;
    }

    /** The name of the sending node; null before one was asked. */
    public @Nullable String source(Transfer transfer) {
        return transfer.from() == null ? null : divisions.nameOf(transfer.from());
    }

    /** The last failure and the next attempt; null while it is coming. */
    public @Nullable String trouble(Transfer transfer) {
        Trouble trouble = transfer.trouble();
        return trouble == null
                ? null
                : messages.getMessage(
                        "transfer." + trouble, new Object[] {source(transfer)}, Locale.SIMPLIFIED_CHINESE);
    }
}
