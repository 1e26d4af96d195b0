package org.yiwang.portal.record;

import org.yiwang.application.ApplicationNo;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/** Numbers of applications as they stand in addresses. */
public final class Numbers {

    private Numbers() {}

    /** The number; refused as unknown when it is none. */
    public static ApplicationNo of(String text) {
        return ApplicationNo.parse(text)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "application.unknown", text));
    }
}
