package org.yiwang.portal.apply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.SubmitApplication.MandateForm;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Mandate.Capacity;
import org.yiwang.application.submission.Duplicates;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Target;
import org.yiwang.draft.Draft;
import org.yiwang.identity.Actor;

/** The part of a draft's form about its intake: the representative, and an application that is open already. */
@Component
class IntakePart {

    private final Duplicates duplicates;
    private final Disclosure disclosure;
    private final ActionNames names;

    IntakePart(Duplicates duplicates, Disclosure disclosure, ActionNames names) {
        this.duplicates = duplicates;
        this.disclosure = disclosure;
        this.names = names;
    }

    /** The page's data; {@code capacities} are the options, {@code null} stands for nobody. */
    record View(
            @Nullable String channelName,
            boolean atTheWindow,
            boolean byStaff,
            List<@Nullable Capacity> capacities,
            MandateForm mandate,
            @Nullable OpenOne duplicate) {}

    /** The open application for the same matter. */
    record OpenOne(String no, String title, String stateName, Instant submittedAt, String href, boolean known) {}

    View of(Draft draft, Item item, Actor owner, List<Refusal> refusals) {
        Channel channel = draft.intake().channel();
        MandateForm mandate = draft.intake().mandate();
        return new View(
                owner.isStaff() ? names.of(channel) : null,
                channel == Channel.WINDOW,
                owner.isStaff(),
                capacities(channel, item),
                mandate == null ? MandateInput.NOBODY : mandate,
                open(draft, item, owner, refusals)
                        .map(open -> view(open, draft, owner))
                        .orElse(null));
    }

    private static List<@Nullable Capacity> capacities(Channel channel, Item item) {
        List<@Nullable Capacity> capacities = new ArrayList<>();
        if (channel != Channel.AGENT && item.targets().contains(Target.PERSON)) {
            capacities.add(null);
        }
        if (channel != Channel.AGENT && item.targets().contains(Target.ORGANISATION)) {
            capacities.add(Capacity.LEGAL_REPRESENTATIVE);
        }
        capacities.add(Capacity.PROXY);
        return capacities;
    }

    /** Shown in advance to those who may know; to others after they have uploaded their mandate and submit. */
    private Optional<Application> open(Draft draft, Item item, Actor owner, List<Refusal> refusals) {
        String idNumber = Objects.requireNonNullElse(draft.idNumber(), "");
        boolean refused = refusals.stream().anyMatch(refusal -> "duplicateOf".equals(refusal.field()));
        return refused ? duplicates.open(idNumber, item.code()) : duplicates.openFor(owner, idNumber, item);
    }

    private OpenOne view(Application open, Draft draft, Actor owner) {
        String no = open.no().value();
        return new OpenOne(
                no,
                disclosure.of(open, owner).title(),
                names.of(open.state()),
                open.dates().submittedAt(),
                (owner.isStaff() ? "/workbench/applications/" : "/applications/") + no,
                no.equals(draft.intake().duplicateOf()));
    }
}
