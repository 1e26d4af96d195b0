package org.yiwang.application.handling;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActingClerk;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.application.Role;
import org.yiwang.application.work.Person;
import org.yiwang.identity.Actor;

/** 代申请人办理: tells acts of staff for an applicant from those of their own. */
@Component
public class Representation {

    private static final String FIRST_CONTACT = "首问责任人";

    private final Roles roles;

    Representation(Roles roles) {
        this.roles = roles;
    }

    /** The member of staff as they act for the applicant; empty when the act is their own, or not theirs. */
    public Optional<ActingClerk> of(Action action, Application application, Actor actor) {
        return isFor(action, application, actor)
                ? Optional.of(new ActingClerk(
                        Person.of(actor), roles.window(application, actor).orElse(FIRST_CONTACT)))
                : Optional.empty();
    }

    /** Whether it is only for the applicant, or as their first contact, that this member of staff can take the action. */
    boolean isFor(Action action, Application application, Actor actor) {
        Set<Role> by = EnumSet.noneOf(Role.class);
        by.addAll(actor.isStaff() ? roles.of(application, actor) : Set.of());
        by.retainAll(action.rule().roles());
        boolean takes = !by.isEmpty() && action.rule().roles().contains(Role.FOR_APPLICANT);
        by.remove(Role.FOR_APPLICANT);
        by.remove(Role.FIRST_CONTACT);
        return takes && by.isEmpty();
    }
}
