package org.yiwang.centre;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

/**
 * The list of items that this node's centre offers. It offers every item accepted here or above unless the centre's
 * director decides otherwise (实施意见二（三）1: 清单由各乡镇结合本地实际梳理并公布实施).
 */
@Service
public class CentreList {

    private static final int MAX_REASON_LENGTH = 200;
    private static final int A_PAGE = 200;

    private final OfferChoices choices;
    private final Catalogue catalogue;
    private final ThisNode node;
    private final Clock clock;

    CentreList(OfferChoices choices, Catalogue catalogue, ThisNode node, Clock clock) {
        this.choices = choices;
        this.catalogue = catalogue;
        this.node = node;
        this.clock = clock;
    }

    /** An item in force, whether it is offered here, and the centre's decision about it if there is one. */
    public record Line(Item item, boolean offered, @Nullable OfferChoice choice) {}

    /** Whether an item in force can be applied for here. */
    public boolean offers(Item item) {
        return fits(item) && choices.find(item.code()).map(OfferChoice::offered).orElse(true);
    }

    /** The reason that the centre's director gave when deciding about an item; empty while nobody has. */
    public Optional<String> reasonAgainst(Item item) {
        return choices.find(item.code()).map(OfferChoice::reason);
    }

    /** Every item in force that this centre could offer, by code. */
    public List<Line> lines() {
        Map<String, OfferChoice> decided =
                choices.all().stream().collect(Collectors.toMap(OfferChoice::itemCode, Function.identity()));
        return inForce().stream()
                .filter(this::fits)
                .map(item -> line(item, decided.get(item.code())))
                .toList();
    }

    /** The items that can be applied for here, by code. */
    public List<Item> offered() {
        return lines().stream().filter(Line::offered).map(Line::item).toList();
    }

    /** Decides to offer items, or not to. */
    @Transactional
    public void decide(List<String> itemCodes, boolean offered, String reason, Actor director) {
        check(director);
        if (!offered && PlainText.isBlank(reason) || PlainText.length(PlainText.running(reason)) > MAX_REASON_LENGTH) {
            throw new Refused(invalid("reason", "offer.reasonMissing", MAX_REASON_LENGTH));
        }
        if (itemCodes.isEmpty()) {
            throw new Refused(invalid("items", "offer.nothingChosen"));
        }
        itemCodes.stream()
                .map(this::fitting)
                .forEach(item -> choices.save(new OfferChoice(
                        item.code(), offered, PlainText.running(reason), director.displayName(), clock.instant())));
    }

    /** Refuses an actor who may not decide here. */
    public void check(Actor actor) {
        if (!actor.has(Duty.DIRECTOR) && !actor.has(Duty.ADMINISTRATOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "offer.directorOnly");
        }
    }

    /** Whether this node can accept an item; it can't accept one that is accepted below it. */
    private boolean fits(Item item) {
        return item.acceptLevel().compareTo(node.code().level()) <= 0;
    }

    private Item fitting(String code) {
        Item item = catalogue
                .current(code)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "item.unknown", code));
        if (!fits(item)) {
            throw Refused.because(Refusal.Kind.CONFLICT, "offer.acceptedBelow", item.name());
        }
        return item;
    }

    private static Line line(Item item, @Nullable OfferChoice choice) {
        return new Line(item, choice == null || choice.offered(), choice);
    }

    /** Every item of the county in force, by code. */
    public List<Item> inForce() {
        Page<Item> page = catalogue.search("", new PageRequest(1, A_PAGE));
        List<Item> items = new ArrayList<>(page.rows());
        while (page.hasNext()) {
            page = catalogue.search("", new PageRequest(page.number() + 1, A_PAGE));
            items.addAll(page.rows());
        }
        return items;
    }
}
