package org.yiwang.application.handling;

import static org.yiwang.catalogue.StepKind.DECIDE;
import static org.yiwang.catalogue.StepKind.JOINT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Role;
import org.yiwang.application.history.ActingClerk;
import org.yiwang.application.history.FirstContact;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Requested;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.Person;
import org.yiwang.application.work.Work;
import org.yiwang.attendance.Attendance;
import org.yiwang.attendance.Colleague;
import org.yiwang.attendance.Whereabouts;
import org.yiwang.catalogue.JointPart;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.centre.WindowPosts;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

/**
 * Determines the roles of a person for an application at this node. When another node holds it, staff have only those
 * of the applicant's side, whose actions are then passed on like the applicant's own.
 */
@Component
public class Roles {

    private final ThisNode node;
    private final Attendance attendance;
    private final WindowPosts windows;

    public Roles(ThisNode node, Attendance attendance, WindowPosts windows) {
        this.node = node;
        this.attendance = attendance;
        this.windows = windows;
    }

    /** The roles of somebody who attempts an action; staff of another node act for the applicant alone. */
    Set<Role> of(AttemptedAction act) {
        Requested asked = act.requested();
        ActingClerk clerk = act.clerk();
        if (asked == null || clerk == null || asked.node().equals(node.code())) {
            return of(act.before(), act.actor());
        }
        FirstContact contact = act.before().firstContact();
        boolean first = contact != null
                && contact.node().equals(asked.node())
                && contact.person().is(act.actor());
        return first ? EnumSet.of(Role.FOR_APPLICANT, Role.FIRST_CONTACT) : EnumSet.of(Role.FOR_APPLICANT);
    }

    public Set<Role> of(Application application, Actor whoever) {
        Actor actor = now(whoever);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (application.step().isEmpty()) {
            return roles;
        }
        add(roles, Role.APPLICANT, isApplicant(application, actor));
        boolean here = application.isHeldBy(node.code());
        add(roles, Role.LAW, isLaw(here, actor));
        if (here && actor.has(Duty.CLERK)) {
            addStaff(roles, application, actor);
        } else if (actor.has(Duty.CLERK)) {
            addContact(roles, application.firstContact(), actor);
        }
        add(roles, Role.FOR_APPLICANT, window(application, actor).isPresent());
        addOffices(roles, application, actor);
        return roles;
    }

    /** Adds the roles of duties, which need no post. */
    private void addOffices(Set<Role> roles, Application application, Actor actor) {
        boolean here = application.isHeldBy(node.code());
        boolean leads = isDirector(application, actor) || application.standsIn() && actor.has(Duty.ADMINISTRATOR);
        add(roles, Role.DIRECTOR, here && leads);
        add(roles, Role.HEAD, here && isHead(application, actor));
        add(roles, Role.CUSTODIAN, actor.has(Duty.ADMINISTRATOR) && isAboveHolder(application));
    }

    private static boolean isLaw(boolean here, Actor actor) {
        return here && actor.kind() == AccountKind.SYSTEM;
    }

    private boolean isAboveHolder(Application application) {
        return node.code().isAbove(application.custody().holder());
    }

    /** Whether this clerk may act at a step: at its post, on the matters of the department of the item. */
    static boolean serves(Application application, Actor actor, Step step) {
        return servesPost(application, actor, step.post())
                && actor.worksFor(application.item().department());
    }

    /** Whether this clerk may examine a part: at its post, for its department. */
    static boolean serves(Application application, Actor actor, JointPart part) {
        return servesPost(application, actor, part.post()) && actor.worksFor(part.department());
    }

    /** Whether this clerk may act at a post, whatever the department: at any where the node stands in for a lost one. */
    static boolean servesPost(Application application, Actor actor, String post) {
        return application.standsIn() ? actor.has(Duty.CLERK) : actor.serves(post);
    }

    /** Whether this is the agent (代办员) who entered the application here for the applicant, as long as it is open. */
    public boolean isAgent(Application application, Actor actor) {
        return application.intake().channel() == Channel.AGENT
                && application.custody().origin().equals(node.code())
                && application.intake().isEnteredBy(actor)
                && !application.state().isFinal();
    }

    /** Whether it is only for the applicant, or as their first contact, that this member of staff can take the action. */
    public boolean isForApplicant(Action action, Application application, Actor actor) {
        Set<Role> by = EnumSet.noneOf(Role.class);
        by.addAll(actor.isStaff() ? of(application, actor) : Set.of());
        by.retainAll(action.rule().roles());
        boolean takes = !by.isEmpty() && action.rule().roles().contains(Role.FOR_APPLICANT);
        by.removeAll(Set.of(Role.FOR_APPLICANT, Role.FIRST_CONTACT));
        return takes && by.isEmpty();
    }

    /** The post at which this member of staff here meets the applicant's side; empty if they don't. */
    public Optional<String> window(Application application, Actor whoever) {
        Actor actor = now(whoever);
        if (!actor.has(Duty.CLERK) || !application.audience().contains(node.code())) {
            return Optional.empty();
        }
        return isAgent(application, actor)
                ? Optional.of(Intake.AGENT_POST)
                : actor.served().stream()
                        .sorted()
                        .filter(post -> isWindow(application, post))
                        .findFirst();
    }

    private boolean isWindow(Application application, String post) {
        return post.equals(Intake.AGENT_POST)
                || application.item().steps().stream()
                        .anyMatch(step -> step.kind() == StepKind.ACCEPT
                                && application.nodeOf(step).equals(node.code())
                                && step.post().equals(post))
                || windows.isWindow(post);
    }

    /** The actor with the posts that they serve now, including those where they stand in. */
    Actor now(Actor actor) {
        return attendance.now().standing(actor);
    }

    /** The whereabouts of a member of staff who is not at their post (去向牌); empty if they can act. */
    Optional<Whereabouts> away(Actor actor) {
        return attendance
                .now()
                .ofAccount(actor.accountId())
                .filter(Colleague::isAway)
                .map(colleague -> colleague.presence().where());
    }

    private void addStaff(Set<Role> roles, Application application, Actor actor) {
        Work work = application.work();
        boolean owner = isOwner(application, actor);
        add(roles, Role.STAFF, true);
        add(roles, Role.OWNER, owner);
        add(roles, Role.SUCCESSOR, isSuccessor(application, actor));
        add(
                roles,
                Role.HANDLER,
                owner && !work.waitsForOthers(application.step().orElseThrow()));
        add(roles, Role.DELEGATE, work.delegate() != null && work.delegate().is(actor));
        add(roles, Role.SIGNER, isSigner(work, actor));
        addExaminers(roles, application, actor);
        add(roles, Role.CHAIR, owner && isAt(application, JOINT) && work.delegate() == null);
        add(roles, Role.PREDECESSOR, isPredecessor(application, actor));
        addContact(roles, application.firstContact(), actor);
    }

    private static void addExaminers(Set<Role> roles, Application application, Actor actor) {
        List<Part> served = application.work().parts().stream()
                .filter(part -> serves(application, actor, part.of()))
                .toList();
        boolean joint = isAt(application, JOINT);
        add(roles, Role.REVIEWER, joint && served.stream().anyMatch(Part::isOpen));
        add(
                roles,
                Role.EXAMINER,
                (joint || isAt(application, DECIDE)) && served.stream().anyMatch(Part::isDecided));
    }

    private static boolean isAt(Application application, StepKind kind) {
        return application.step().filter(step -> step.kind() == kind).isPresent();
    }

    private void addContact(Set<Role> roles, @Nullable FirstContact contact, Actor actor) {
        if (contact != null && contact.node().equals(node.code())) {
            Person offeredTo = contact.offeredTo();
            add(roles, Role.FIRST_CONTACT, contact.person().is(actor));
            add(roles, Role.NEXT_CONTACT, offeredTo != null && offeredTo.is(actor));
        }
    }

    private static boolean isApplicant(Application application, Actor actor) {
        return actor.kind() == AccountKind.APPLICANT && application.isOf(actor);
    }

    private static boolean isOwner(Application application, Actor actor) {
        Person owner = application.work().owner();
        return application
                        .step()
                        .filter(step -> serves(application, actor, step))
                        .isPresent()
                && (owner == null || owner.is(actor));
    }

    private boolean isSuccessor(Application application, Actor actor) {
        Person owner = application.work().owner();
        return owner != null
                && application
                        .step()
                        .filter(step -> attendance.now().mayTakeOver(actor, owner.username(), step.post()))
                        .filter(step -> actor.worksFor(application.item().department()))
                        .isPresent();
    }

    private static boolean isSigner(Work work, Actor actor) {
        return work.signOff() != null
                && work.signOff().awaited().stream()
                        .anyMatch(signature -> signature.signer().is(actor));
    }

    /**
     * Whether the actor heads the deciding office (行政许可法 第四十二条：本行政机关负责人). The decision must be this node's,
     * because nobody below can ask the head of an office above.
     */
    static boolean isHead(Application application, Actor actor) {
        return isDirector(application, actor) && application.isDecidedByHolder();
    }

    private static boolean isDirector(Application application, Actor actor) {
        return actor.has(Duty.DIRECTOR) && actor.worksFor(application.item().department());
    }

    /** Whether this person finished the previous step at this node, and nothing has happened since. */
    private static boolean isPredecessor(Application application, Actor actor) {
        HistoryEntry last = application.lastEntry();
        Optional<Step> from = application.earlierSteps().stream()
                .filter(step -> Integer.valueOf(step.seq()).equals(last.stepSeq()))
                .findFirst();
        return last.action() == Action.PASS_REVIEW
                && last.node().equals(application.custody().holder())
                && last.isBy(actor)
                && from.filter(step -> actor.serves(step.post())).isPresent();
    }

    private static void add(Set<Role> roles, Role role, boolean has) {
        if (has) {
            roles.add(role);
        }
    }
}
