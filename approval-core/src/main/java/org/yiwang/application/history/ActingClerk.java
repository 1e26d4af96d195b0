package org.yiwang.application.history;

import java.util.Set;
import org.yiwang.application.work.Person;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** The member of staff who acts for an applicant, at the post of a window or of an agent (代申请人办理). */
public record ActingClerk(Person person, String post) {

    /**
     * The clerk as other nodes know them: by name and post. {@code accountId} is of their own node, so that it is
     * nobody's elsewhere.
     */
    public Actor actor(String accountId) {
        return new Actor(
                accountId, person.username(), person.name(), AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK));
    }
}
