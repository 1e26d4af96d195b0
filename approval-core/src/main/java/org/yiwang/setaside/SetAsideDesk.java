package org.yiwang.setaside;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.setaside.Resolution.How;

/** Shows administrators and operators the versions set aside, and records their resolutions. */
@Service
public class SetAsideDesk {

    private static final int MAX_NOTE_LENGTH = 1000;

    private final SetAsideStore store;
    private final Applications applications;
    private final Clock clock;

    SetAsideDesk(ObjectProvider<SetAsideStore> store, Applications applications, Clock clock) {
        this.store = store.getIfAvailable(NothingSetAside::new);
        this.applications = applications;
        this.clock = clock;
    }

    /** Those that wait for somebody, or those that are resolved; the newest first. */
    public Page<SetAsideEntry> list(boolean resolved, PageRequest page, Actor reader) {
        check(reader);
        return store.list(resolved, page);
    }

    /**
     * One of them.
     *
     * @throws Refused when there is none
     */
    public SetAsideEntry open(long id, Actor reader) {
        check(reader);
        return store.find(id).orElseThrow(() -> Refused.because(Kind.NOT_FOUND, "setAside.unknown", id));
    }

    /** The application as it stands here, beside which {@code entry} was set aside; empty when it is not known. */
    public Optional<Application> standing(SetAsideEntry entry) {
        return applications.find(entry.application().no());
    }

    /**
     * Records the resolution of one, which then no longer waits.
     *
     * @throws Refused when it was resolved before, or the way or the note is missing
     */
    @Transactional
    public void resolve(long id, @Nullable How how, String note, Actor actor) {
        SetAsideEntry entry = open(id, actor);
        if (how == null) {
            throw new Refused(Refusal.invalid("how", "setAside.how"));
        }
        String said = PlainText.running(note);
        if (said.isEmpty() || PlainText.length(said) > MAX_NOTE_LENGTH) {
            throw new Refused(Refusal.invalid("note", "setAside.note", MAX_NOTE_LENGTH));
        }
        Resolution resolution =
                new Resolution(how, said, actor.displayName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!store.resolve(entry.id(), resolution)) {
            throw Refused.because(Kind.CONFLICT, "setAside.resolved");
        }
    }

    private static void check(Actor actor) {
        if (!actor.has(Duty.ADMINISTRATOR) && !actor.has(Duty.OPERATOR)) {
            throw Refused.because(Kind.FORBIDDEN, "setAside.forbidden");
        }
    }
}
