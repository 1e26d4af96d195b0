package org.yiwang.application.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yiwang.application.SubmitApplication;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Step;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.division.Level;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.LastSeenNodes;

/**
 * The place of an application: the division whose matter it is (户籍地、居住地 or 经营地), on whose path its steps lie. Asked
 * for where the item has a step below this node, because no node could tell otherwise which one below is to act; else
 * this node unless the sender names another.
 */
@Component
public class Places {

    private static final String FIELD = "place";

    private final Divisions divisions;
    private final ObjectProvider<LastSeenNodes> heard;
    private final ThisNode node;

    Places(Divisions divisions, ObjectProvider<LastSeenNodes> heard, ThisNode node) {
        this.divisions = divisions;
        this.heard = heard;
        this.node = node;
    }

    /** Whether a submission here must name the place. */
    public boolean isAsked(Item item) {
        return lowest(item).isBelow(node.code().level());
    }

    /** The divisions that a submission here may name, by code: those of the level of the item's lowest step. */
    public List<Division> choices(Item item) {
        Level level = lowest(item);
        return divisions.all().stream()
                .filter(division ->
                        division.code().level() == level && division.code().sharesCountyWith(node.code()))
                .filter(division -> isReached(division.code()))
                .sorted(Comparator.comparing(Division::code))
                .toList();
    }

    /** The place of a submission without a {@link #refusal}. */
    DivisionCode of(SubmitApplication command) {
        String typed = typed(command);
        return typed.isEmpty() ? node.code() : new DivisionCode(typed);
    }

    Optional<Refusal> refusal(SubmitApplication command, Item item) {
        String typed = typed(command);
        Level level = lowest(item);
        if (typed.isEmpty()) {
            return isAsked(item) ? refused("place.missing", level, item.name()) : Optional.empty();
        }
        Optional<Division> named = known(typed);
        if (named.isEmpty()) {
            return refused("place.unknown", level, typed);
        }
        if (level.isBelow(named.get().code().level())) {
            return refused("place.tooHigh", level, item.name(), named.get().name());
        }
        return isReached(named.get().code())
                ? Optional.empty()
                : refused("place.notConnected", level, named.get().name());
    }

    private Optional<Division> known(String typed) {
        return DivisionCode.isValid(typed)
                ? divisions.find(new DivisionCode(typed)).filter(division -> division.code()
                        .sharesCountyWith(node.code()))
                : Optional.empty();
    }

    /** Whether the place has a node, as far as this node can know: it hears from all below it, and from no others. */
    private boolean isReached(DivisionCode place) {
        return !node.code().isAbove(place)
                || Optional.ofNullable(heard.getIfAvailable())
                        .map(nodes -> nodes.lastHeard(place).isPresent())
                        .orElse(true);
    }

    private static Level lowest(Item item) {
        return item.steps().stream()
                .map(Step::level)
                .max(Comparator.naturalOrder())
                .orElse(item.acceptLevel());
    }

    private static String typed(SubmitApplication command) {
        String place = command.intake().place();
        return place == null ? "" : PlainText.of(place);
    }

    /** {0} is the level asked for, by number, for the sentence to choose its word. */
    private static Optional<Refusal> refused(String code, Level level, String... names) {
        Object[] arguments = new Object[names.length + 1];
        arguments[0] = level.ordinal();
        System.arraycopy(names, 0, arguments, 1, names.length);
        return Optional.of(Refusal.invalid(FIELD, code, arguments));
    }
}
