package org.yiwang.catalogue;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.LevelPolicy;

/** Lets the county's administrator keep the catalogue: draft, publish, withdraw. Every command is one transaction. */
@Service
public class CatalogueDesk {

    private static final int MAX_NOTE_LENGTH = 500;

    private final Catalogue catalogue;
    private final ItemDrafts drafts;
    private final LevelPolicy policy;
    private final Clock clock;

    CatalogueDesk(Catalogue catalogue, ItemDrafts drafts, LevelPolicy policy, Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.policy = policy;
        this.clock = clock;
    }

    /** Refuses an actor who may not keep the catalogue here. */
    public void check(Actor actor) {
        if (!actor.has(Duty.ADMINISTRATOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "catalogue.administratorOnly");
        }
        if (!policy.publishesReferenceData()) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "catalogue.countyOnly");
        }
    }

    /** The drafts, by code. */
    public List<ItemDraft> drafts(Actor administrator) {
        check(administrator);
        return drafts.all();
    }

    /** The draft of an item, when it has one. */
    public Optional<ItemDraft> draftOf(String code, Actor administrator) {
        check(administrator);
        return drafts.find(code);
    }

    /**
     * The item that an edit begins from: its draft, else its newest version.
     *
     * @throws Refused when there is neither
     */
    public Item edited(String code, Actor administrator) {
        return draftOf(code, administrator)
                .map(ItemDraft::item)
                .or(() -> catalogue.newest(code))
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "item.unknown", code));
    }

    /**
     * Keeps an item as a draft; its texts may still be empty, its lists, too.
     *
     * @throws Refused when it lacks a value that pages and publication read
     */
    @Transactional
    public ItemDraft draft(Item item, Actor administrator) {
        check(administrator);
        Item drafted = item.as(Edition.DRAFT);
        Refused.ifAny(MissingValues.of(drafted).stream()
                .map(path -> invalid(path, "field.missing", path))
                .toList());
        ItemDraft draft = new ItemDraft(drafted, administrator.displayName(), clock.instant());
        drafts.save(draft);
        return draft;
    }

    /** Throws a draft away. */
    @Transactional
    public void discard(String code, Actor administrator) {
        check(administrator);
        drafts.remove(code);
    }

    /**
     * Publishes a draft.
     *
     * @throws Refused with everything that is wrong with it at once
     */
    @Transactional
    public Item publish(PublishItem command, Actor administrator) {
        check(administrator);
        Item item = drafts.find(command.code())
                .map(ItemDraft::item)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "catalogue.noDraft", command.code()));
        Refused.ifAny(ItemRules.check(item));
        Instant at = moment(command.effectiveAt(), "effectiveAt");
        checkNote(command.note());
        Item published =
                catalogue.publish(item.as(new Edition(1, at, ItemState.PUBLISHED, PlainText.running(command.note()))));
        drafts.remove(command.code());
        return published;
    }

    /** Ends the offer of an item. Running applications keep the version that they began under. */
    @Transactional
    public Item withdraw(WithdrawItem command, Actor administrator) {
        check(administrator);
        Item item = catalogue
                .newest(command.code())
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "item.unknown", command.code()));
        if (item.state() == ItemState.WITHDRAWN) {
            throw Refused.because(Refusal.Kind.CONFLICT, "catalogue.withdrawnAlready", item.name());
        }
        if (command.reason().isBlank()) {
            throw new Refused(invalid("reason", "catalogue.reasonMissing"));
        }
        checkNote(command.reason());
        return catalogue.publish(item.as(
                new Edition(1, moment(command.at(), "at"), ItemState.WITHDRAWN, PlainText.running(command.reason()))));
    }

    private static void checkNote(String note) {
        if (PlainText.length(PlainText.running(note)) > MAX_NOTE_LENGTH) {
            throw new Refused(invalid("note", "catalogue.noteTooLong", MAX_NOTE_LENGTH));
        }
    }

    /** The effective instant, which must not have passed, so that every node reaches it at the same time. */
    private Instant moment(@Nullable Instant chosen, String field) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (chosen == null) {
            return now;
        }
        if (chosen.isBefore(now)) {
            throw new Refused(List.of(invalid(field, "catalogue.past")));
        }
        return chosen.truncatedTo(ChronoUnit.MILLIS);
    }
}
