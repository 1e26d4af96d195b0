package org.yiwang.base.body;

import java.time.Duration;
import org.springframework.util.unit.DataSize;
import org.yiwang.base.refusal.Refusal;

/** The reasons why a body is refused. */
final class Limits {

    private static final long MEGA = 1 << 20;

    private Limits() {}

    static Refusal tooLarge(BodyKind kind, DataSize limit) {
        String code = kind.hasFiles() ? "body.files" : "body.tooLarge";
        return Refusal.of(Refusal.Kind.TOO_LARGE, code, null, words(limit));
    }

    static Refusal tooSlow(Duration patience) {
        return Refusal.of(Refusal.Kind.TOO_SLOW, "body.tooSlow", null, patience.toSeconds());
    }

    static Refusal unreadableForm() {
        return Refusal.of(Refusal.Kind.INVALID, "body.form", null);
    }

    private static String words(DataSize limit) {
        return limit.toBytes() >= MEGA && limit.toBytes() % MEGA == 0
                ? limit.toMegabytes() + " MB"
                : limit.toKilobytes() + " KB";
    }
}
