package org.yiwang.base.body;

import java.io.IOException;
import java.time.Duration;
import org.springframework.util.unit.DataSize;
import org.yiwang.base.refusal.Refusal;

/** Thrown while a body is read that is too large or comes too slowly; says so in a sentence. */
final class BodyFault extends IOException {

    private static final long serialVersionUID = 1L;
    static final int TIMEOUT = 408;
    private static final long KILO = 1024;

    private final int status;
    private final transient Refusal refusal;

    private BodyFault(int status, Refusal refusal) {
        super(refusal.code());
        this.status = status;
        this.refusal = refusal;
    }

    static BodyFault tooLarge(BodyKind kind, DataSize limit) {
        Refusal refusal = kind.isStreamed() || kind == BodyKind.UNSIGNED_UPLOAD
                ? Refusal.of(Refusal.Kind.TOO_LARGE, "body.files", null, words(limit))
                : Refusal.of(Refusal.Kind.TOO_LARGE, "body.tooLarge", null, words(limit));
        return new BodyFault(refusal.kind().status(), refusal);
    }

    static BodyFault tooSlow(Duration patience) {
        return new BodyFault(TIMEOUT, Refusal.of(Refusal.Kind.UNAVAILABLE, "body.tooSlow", null, patience.toSeconds()));
    }

    static BodyFault unreadableForm() {
        return new BodyFault(400, Refusal.of(Refusal.Kind.INVALID, "body.form", null));
    }

    /** The HTTP status that answers it. */
    int status() {
        return status;
    }

    Refusal refusal() {
        return refusal;
    }

    private static String words(DataSize limit) {
        return limit.toBytes() >= KILO * KILO && limit.toBytes() % (KILO * KILO) == 0
                ? limit.toMegabytes() + " MB"
                : limit.toKilobytes() + " KB";
    }
}
