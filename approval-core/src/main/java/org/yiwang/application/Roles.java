package org.yiwang.application;

import static org.yiwang.catalog.StepKind.DECIDE;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yiwang.catalog.Step;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

/**
 * In which parts somebody can act on an application at this node: staff in none when another node holds it; what an
 * applicant does then is passed on.
 */
@Component
class Roles {

    private final ThisNode node;

    Roles(ThisNode node) {
        this.node = node;
    }

    Set<Role> of(Application application, Actor actor) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (application.step().isEmpty()) {
            return roles;
        }
        add(roles, Role.APPLICANT, isApplicant(application, actor));
        if (actor.has(Duty.CLERK) && application.isHeldBy(node.code())) {
            addStaff(roles, application, actor);
        }
        return roles;
    }

    private static void addStaff(Set<Role> roles, Application application, Actor actor) {
        Work work = application.work();
        boolean owner = isOwner(application, actor);
        add(roles, Role.STAFF, true);
        add(roles, Role.OWNER, owner);
        add(roles, Role.HANDLER, owner && !work.waitsForOthers());
        add(roles, Role.DELEGATE, work.delegate() != null && work.delegate().is(actor));
        add(roles, Role.SIGNER, isSigner(work, actor));
        add(
                roles,
                Role.REVIEWER,
                work.openParts().stream()
                        .anyMatch(part -> actor.serves(part.of().post())));
        add(roles, Role.HEAD, isHead(application, actor));
        add(roles, Role.PREDECESSOR, isPredecessor(application, actor));
    }

    private static boolean isApplicant(Application application, Actor actor) {
        return !actor.isStaff() && application.applicant().accountId().equals(actor.accountId());
    }

    private static boolean isOwner(Application application, Actor actor) {
        Person owner = application.work().owner();
        return application.step().filter(step -> actor.serves(step.post())).isPresent()
                && (owner == null || owner.is(actor));
    }

    private static boolean isSigner(Work work, Actor actor) {
        return work.signOff() != null
                && work.signOff().awaited().stream()
                        .anyMatch(signature -> signature.signer().is(actor));
    }

    /** The deciding step must be this node's: the head of an office above can't be asked from below. */
    private static boolean isHead(Application application, Actor actor) {
        Custody custody = application.custody();
        return application.item().steps().stream()
                .filter(step -> step.kind() == DECIDE)
                .filter(step -> custody.origin().at(step.level()).equals(custody.holder()))
                .anyMatch(step -> actor.serves(step.post()));
    }

    /** The last entry finished the step before, at this node, by this person; nothing has happened since. */
    private static boolean isPredecessor(Application application, Actor actor) {
        HistoryEntry last = application.lastEntry();
        Optional<Step> from = application.earlierSteps().stream()
                .filter(step -> Integer.valueOf(step.seq()).equals(last.stepSeq()))
                .findFirst();
        return last.action() == Action.PASS_REVIEW
                && last.node().equals(application.custody().holder())
                && last.actor().equals(actor.displayName())
                && from.filter(step -> actor.serves(step.post())).isPresent();
    }

    private static void add(Set<Role> roles, Role role, boolean has) {
        if (has) {
            roles.add(role);
        }
    }
}
