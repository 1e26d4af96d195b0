package org.yiwang.application.submission;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Reasons;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Intake;
import org.yiwang.attendance.Attendance;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.delegation.Delegation;
import org.yiwang.delegation.Delegations;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

/**
 * The channels by which somebody may enter an application at this node: window clerks at the node that accepts the
 * item, with the accepting post; agents wherever the item is offered; applicants themselves.
 */
@Component
public class IntakeChannels {

    /** The post of agents (实施意见二（三）5: 全程代办). */
    public static final String AGENT_POST = Intake.AGENT_POST;

    private final Delegations delegations;
    private final Attendance attendance;
    private final ThisNode node;
    private final Clock clock;

    IntakeChannels(Delegations delegations, Attendance attendance, ThisNode node, Clock clock) {
        this.delegations = delegations;
        this.attendance = attendance;
        this.node = node;
        this.clock = clock;
    }

    /** The channels open to a member of staff for {@code item} here; none for anybody else. */
    public List<Channel> openTo(Actor whoever, Item item) {
        Actor actor = attendance.now().standing(whoever);
        List<Channel> channels = new ArrayList<>();
        if (actor.has(Duty.CLERK) && accepting(item).stream().anyMatch(actor::serves)) {
            channels.add(Channel.WINDOW);
        }
        if (actor.serves(AGENT_POST)) {
            channels.add(Channel.AGENT);
        }
        return List.copyOf(channels);
    }

    /** Refuses a channel that is not open to this actor; {@code first} is the first step of the application. */
    Optional<Refusal> refusal(Channel channel, Step first, Actor whoever) {
        Actor actor = attendance.now().standing(whoever);
        return switch (channel) {
            case ONLINE, KIOSK, MOBILE -> forbidden(actor.isStaff(), "intake.byStaff");
            case AGENT -> forbidden(!actor.serves(AGENT_POST), "intake.notAnAgent", AGENT_POST);
            case WINDOW ->
                first.level() == node.code().level()
                        ? forbidden(!actor.serves(first.post()), "intake.notYourWindow", first.post())
                        : forbidden(true, "intake.acceptedElsewhere");
        };
    }

    /** The post of the person who enters it; empty for an applicant. */
    static String post(Channel channel, Step first) {
        return switch (channel) {
            case ONLINE, KIOSK, MOBILE -> "";
            case AGENT -> AGENT_POST;
            case WINDOW -> first.post();
        };
    }

    private List<String> accepting(Item item) {
        List<String> posts = new ArrayList<>();
        item.steps().stream()
                .limit(1)
                .filter(step -> step.level() == node.code().level())
                .forEach(step -> posts.add(step.post()));
        delegations.holdingAt(item.code(), node.code(), clock.instant()).stream()
                .filter(delegation -> delegation.what() == StepKind.ACCEPT)
                .filter(delegation -> delegation.to().equals(node.code()))
                .map(Delegation::post)
                .forEach(posts::add);
        return posts;
    }

    private static Optional<Refusal> forbidden(boolean refused, String code, Object... arguments) {
        return Reasons.when(refused, Refusal.Kind.FORBIDDEN, code, arguments);
    }
}
