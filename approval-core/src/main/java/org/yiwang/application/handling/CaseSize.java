package org.yiwang.application.handling;

import static org.yiwang.application.Reasons.when;

import java.util.Map;
import java.util.Optional;
import org.yiwang.application.Application;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/**
 * Bounds the text in the history of an application far below the largest record that nodes exchange, so that an
 * application can always travel. The last quarter is for those who take it on or end it.
 */
final class CaseSize {

    /** A character takes at most 4 bytes, so this is 2 MiB of a record. */
    private static final long MAX_CHARACTERS = 512L << 10;

    /** Names, times and field names of one entry. */
    private static final int OF_AN_ENTRY = 500;

    private CaseSize() {}

    static Optional<Refusal> refusal(AttemptedAction act) {
        boolean helps = act.action().rule().takesOn() || act.action().finishesStep();
        long most = helps ? MAX_CHARACTERS : MAX_CHARACTERS / 4 * 3;
        return when(characters(act.before()) > most, Kind.CONFLICT, "action.caseFull");
    }

    private static long characters(Application application) {
        return application.history().stream().mapToLong(CaseSize::characters).sum();
    }

    private static long characters(HistoryEntry entry) {
        return OF_AN_ENTRY
                + entry.comment().length()
                + entry.details().entrySet().stream()
                        .mapToLong(CaseSize::characters)
                        .sum();
    }

    private static long characters(Map.Entry<String, String> detail) {
        return (long) detail.getKey().length() + detail.getValue().length();
    }
}
