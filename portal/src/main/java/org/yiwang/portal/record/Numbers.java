package org.yiwang.portal.record;

import org.yiwang.application.ApplicationNo;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/** Parses numbers of applications from addresses. */
public final class Numbers {

    private Numbers() {}

    /** The number; refused as unknown if invalid. */
    public static ApplicationNo of(String text) {
        return ApplicationNo.parse(text)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "application.unknown", text));
    }
}
