package org.yiwang.application.handling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.State;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.application.work.Part;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Step;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;

/** One application for an item, entered somewhere by some channel for some place, and handled to its end by the staff. */
final class CatalogueWalk {

    private static final int MAX_ACTS = 40;

    /** The acts that move an application on, the last ones first. */
    private static final List<Action> FORWARD = List.of(
            Action.DELIVER,
            Action.ISSUE_CERTIFICATE,
            Action.GRANT,
            Action.PASS_PART,
            Action.PASS_REVIEW,
            Action.ACCEPT_APPLICATION,
            Action.RECEIVE,
            Action.PRE_REVIEW);

    /** The item, the node that takes it in, the place named there (null for its own), and the channel. */
    record Way(Item item, DivisionCode at, @Nullable DivisionCode place, Channel channel) {

        @Override
        public String toString() {
            return "%s %s entered at %s by %s for %s"
                    .formatted(item.code(), item.name(), at, channel, place == null ? "its own place" : place);
        }
    }

    private final SampleNetwork network;
    private final Way way;
    private int acts;

    CatalogueWalk(SampleNetwork network, Way way) {
        this.network = network;
        this.way = way;
    }

    /** Counts the acts to the end; fails with the step at which nobody can go on. */
    int go() {
        Application now = submitted();
        network.deliver(now);
        while (!now.state().isFinal()) {
            if (acts++ > MAX_ACTS) {
                throw new AssertionError(way + " goes in circles at " + now.step());
            }
            now = moved(now);
            network.deliver(now);
        }
        if (now.state() != State.CLOSED) {
            throw new AssertionError(way + " ended " + now.state());
        }
        return acts;
    }

    private Application submitted() {
        SampleSubmission submission = new SampleSubmission(way);
        List<String> refusals = new ArrayList<>();
        for (Actor actor : whoEnters()) {
            try {
                return network.bean(way.at(), SubmissionDesk.class).submit(submission.next(), actor);
            } catch (Refused refused) {
                refusals.add(actor.username() + " " + refused.refusals());
            }
        }
        throw new AssertionError(way + ": nobody can enter it: " + refusals);
    }

    private List<Actor> whoEnters() {
        return way.channel().isEnteredByStaff() ? network.staffOf(way.at()) : List.of(network.applicantAt(way.at()));
    }

    private Application moved(Application now) {
        DivisionCode holder = now.custody().holder();
        Step step = now.step().orElseThrow();
        List<String> tried = new ArrayList<>();
        List<Actor> staff = network.staffOf(holder).stream()
                .sorted(Comparator.comparing(member -> !member.serves(step.post())))
                .toList();
        for (Actor member : staff) {
            List<Action> possible = network.bean(holder, PossibleActions.class).of(now, member);
            for (Action action : FORWARD) {
                if (possible.contains(action)) {
                    Optional<Application> after = done(now, action, member, tried);
                    if (after.isPresent()) {
                        return after.get();
                    }
                }
            }
        }
        throw new AssertionError(way + " is stuck at step " + step.seq() + " " + step.name() + " (" + step.post()
                + "), " + now.state() + ", held by " + holder + "; tried " + tried);
    }

    private Optional<Application> done(Application now, Action action, Actor member, List<String> tried) {
        ActOnApplication command =
                new ActOnApplication(now.no(), action, "", now.version(), details(now, action, member), Map.of());
        try {
            return Optional.of(
                    network.bean(now.custody().holder(), HandlingDesk.class).act(command, member));
        } catch (Refused refused) {
            tried.add(member.username() + " " + action + " " + refused.refusals());
            return Optional.empty();
        }
    }

    private static Map<String, String> details(Application now, Action action, Actor member) {
        return switch (action) {
            case DELIVER -> Map.of(Detail.METHOD.key(), "HAND", Detail.VISIT_REASON.key(), "取件");
            case PASS_PART ->
                Map.of(
                        Detail.PART.key(),
                        now.work().openParts().stream()
                                .map(Part::of)
                                .filter(part -> member.serves(part.post()))
                                .findFirst()
                                .orElseThrow()
                                .itemCode());
            default -> Map.of();
        };
    }
}
