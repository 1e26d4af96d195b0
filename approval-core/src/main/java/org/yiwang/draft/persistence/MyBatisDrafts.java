package org.yiwang.draft.persistence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.SubmitApplication.MandateForm;
import org.yiwang.application.evidence.OlderForms;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Mandate.Capacity;
import org.yiwang.base.json.Json;
import org.yiwang.base.persistence.Utc;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Target;
import org.yiwang.draft.Draft;
import org.yiwang.draft.Drafts;
import org.yiwang.identity.Account;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;

@Repository
class MyBatisDrafts implements Drafts {

    private final DraftMapper mapper;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final Clock clock;

    MyBatisDrafts(DraftMapper mapper, Accounts accounts, Catalogue catalogue, Clock clock) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Optional<Draft> find(String id, Actor owner) {
        return Optional.ofNullable(mapper.find(id, owner.accountId())).map(MyBatisDrafts::read);
    }

    @Override
    public List<Draft> of(Actor owner) {
        return mapper.of(owner.accountId()).stream().map(MyBatisDrafts::read).toList();
    }

    @Override
    public Draft begin(String itemCode, Channel channel, Actor owner) {
        Item item = catalogue
                .current(itemCode)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "item.unknown", itemCode));
        Account account = accounts.byId(owner.accountId()).orElseThrow();
        Target kind = item.targets().contains(Target.PERSON) ? Target.PERSON : Target.ORGANISATION;
        boolean own = !owner.isStaff();
        boolean person = own && kind == Target.PERSON;
        Draft draft = new Draft(
                UUID.randomUUID().toString(),
                owner.accountId(),
                item.code(),
                item.name(),
                kind,
                person ? owner.displayName() : null,
                person ? account.idNumber() : null,
                own ? account.phone() : null,
                Map.of(),
                Map.of(),
                new IntakeForm(channel, acting(channel, account), null),
                clock.instant());
        save(draft);
        return draft;
    }

    /** The person who acts for the applicant, if somebody does: the owner of the draft, but at a window the visitor. */
    private static @Nullable MandateForm acting(Channel channel, Account account) {
        return channel == Channel.WINDOW
                ? null
                : new MandateForm(
                        channel == Channel.AGENT ? Capacity.PROXY : null,
                        account.actor().displayName(),
                        account.idNumber(),
                        account.phone(),
                        null,
                        null,
                        false);
    }

    @Override
    public void save(Draft draft) {
        mapper.save(draft.id(), draft.accountId(), Utc.of(clock.instant()), Json.write(draft));
    }

    @Override
    public void discard(String id, Actor owner) {
        mapper.discard(id, owner.accountId());
    }

    private static Draft read(String body) {
        return Json.read(OlderForms.evidence(body, "files"), Draft.class);
    }
}
