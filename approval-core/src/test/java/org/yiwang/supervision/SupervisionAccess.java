package org.yiwang.supervision;

import org.yiwang.deadline.WorkingDays;

/** Makes the rules of supervision for tests of other packages. */
public final class SupervisionAccess {

    private SupervisionAccess() {}

    public static Supervision of(WorkingDays days) {
        return new Supervision(days);
    }
}
