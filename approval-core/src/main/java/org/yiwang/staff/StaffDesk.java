package org.yiwang.staff;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.LevelPolicy;
import org.yiwang.node.ThisNode;

/**
 * Lets the county's administrator appoint staff at any centre, change them, and end their work (实施意见三（二）: 县审管办
 * 牵头业务培训和工作指导). Every command is one transaction; replication informs the node concerned.
 */
@Service
public class StaffDesk {

    private final StaffStore store;
    private final OneTimePassword oneTime;
    private final StaffChecks checks;
    private final ThisNode here;
    private final LevelPolicy policy;
    private final StaffAnnouncements announcements;
    private final Clock clock;

    StaffDesk(
            StaffStore store,
            OneTimePassword oneTime,
            StaffChecks checks,
            ThisNode here,
            LevelPolicy policy,
            StaffAnnouncements announcements,
            Clock clock) {
        this.store = store;
        this.oneTime = oneTime;
        this.checks = checks;
        this.here = here;
        this.policy = policy;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Refuses an actor who may not keep staff records here. */
    public void check(Actor actor) {
        if (!policy.publishesReferenceData()) {
            throw Refused.because(Refusal.Kind.CONFLICT, "staff.countyOnly");
        }
        if (!actor.has(Duty.ADMINISTRATOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "staff.administratorOnly");
        }
    }

    /** A page of those who work at {@code node} (anywhere when null) or did last, by node and name. */
    public Page<StaffMember> page(@Nullable DivisionCode node, PageRequest page, Actor administrator) {
        check(administrator);
        return store.page(node, page);
    }

    /**
     * The record of one person.
     *
     * @throws Refused when there is none
     */
    public StaffMember find(String id, Actor administrator) {
        check(administrator);
        return store.find(id).orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "staff.unknown"));
    }

    /**
     * Appoints somebody. The record takes over an account with that username that the node set up itself.
     *
     * @throws Refused with all errors at once
     */
    @Transactional
    public AppointedMember appoint(StaffDetails details, Actor administrator) {
        check(administrator);
        Refused.ifAny(checks.check(details));
        String password = oneTime.next(details.username(), details.displayName());
        StaffMember member = new StaffMember(
                UUID.randomUUID().toString(),
                1,
                details.username(),
                details.displayName(),
                Objects.requireNonNull(details.node()),
                details.posts(),
                details.windows(),
                details.duties(),
                new StaffMember.Password(oneTime.hash(password), 1),
                true,
                administrator.displayName(),
                now(),
                details.departments());
        reserve(member);
        return new AppointedMember(stored(member), password);
    }

    /** Changes somebody; {@code seen} is the version that was edited, if known. A person who moves leaves a node. */
    @Transactional
    public StaffMember change(String id, @Nullable Long seen, StaffDetails details, Actor administrator) {
        check(administrator);
        StaffMember before = locked(id);
        if (seen != null && seen != before.version()) {
            throw Refused.because(Refusal.Kind.CONFLICT, "staff.movedOn", before.changedBy());
        }
        Refused.ifAny(checks.check(details));
        boolean moved = !before.node().equals(details.node());
        if (!moved && !before.username().equals(details.username())) {
            throw new Refused(invalid("username", "staff.username.fixed"));
        }
        refuseToLoseOnesOwn(before, administrator, !details.duties().contains(Duty.ADMINISTRATOR));
        StaffMember after = before.changed(details, administrator.displayName(), now());
        reserve(after);
        if (moved) {
            announcements.tell(after.goneFrom(before.node(), before.username()));
        }
        return stored(after);
    }

    /** Gives somebody another one-time password; their earlier password no longer works. */
    @Transactional
    public AppointedMember resetPassword(String id, Actor administrator) {
        check(administrator);
        StaffMember before = locked(id);
        String password = oneTime.next(before.username(), before.displayName());
        StaffMember after = before.withPassword(oneTime.hash(password), administrator.displayName(), now());
        return new AppointedMember(stored(after), password);
    }

    /** Ends somebody's work, or lets them begin again where they were. */
    @Transactional
    public StaffMember setActive(String id, boolean active, Actor administrator) {
        check(administrator);
        StaffMember before = locked(id);
        refuseToLoseOnesOwn(before, administrator, !active);
        return before.active() == active ? before : stored(before.active(active, administrator.displayName(), now()));
    }

    private void refuseToLoseOnesOwn(StaffMember before, Actor administrator, boolean loses) {
        boolean oneself = before.node().equals(here.code()) && before.username().equals(administrator.username());
        if (oneself && loses) {
            throw Refused.because(Refusal.Kind.CONFLICT, "staff.oneself");
        }
    }

    private void reserve(StaffMember member) {
        if (!store.reserveUsername(member.node(), member.username(), member.id())) {
            throw new Refused(checks.usernameTaken(member));
        }
    }

    private StaffMember stored(StaffMember member) {
        store.save(member);
        announcements.tell(member);
        return member;
    }

    private StaffMember locked(String id) {
        return store.lock(id).orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "staff.unknown"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
