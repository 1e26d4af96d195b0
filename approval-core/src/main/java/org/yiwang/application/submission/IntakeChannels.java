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
import org.yiwang.catalogue.StepKind;
import org.yiwang.centre.OfferedItems;
import org.yiwang.delegation.Delegation;
import org.yiwang.delegation.Delegations;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

/**
 * The channels by which somebody may enter an application at this node: window clerks any item of the county (县内通办), with
 * the accepting post where this node accepts it and with any post of a window where another does; agents wherever people
 * can apply; applicants themselves.
 */
@Component
public class IntakeChannels {

    /** The post of agents (实施意见二（三）5: 全程代办). */
    public static final String AGENT_POST = Intake.AGENT_POST;

    private final Delegations delegations;
    private final Attendance attendance;
    private final WindowPosts windows;
    private final OfferedItems offered;
    private final ThisNode node;
    private final Clock clock;

    IntakeChannels(
            Delegations delegations,
            Attendance attendance,
            WindowPosts windows,
            OfferedItems offered,
            ThisNode node,
            Clock clock) {
        this.delegations = delegations;
        this.attendance = attendance;
        this.windows = windows;
        this.offered = offered;
        this.node = node;
        this.clock = clock;
    }

    /** The channels open to a member of staff for {@code item} here; none for anybody else. */
    public List<Channel> openTo(Actor whoever, Item item) {
        Actor actor = attendance.now().standing(whoever);
        List<Channel> channels = new ArrayList<>();
        if (actor.has(Duty.CLERK) && (acceptsHere(actor, item) || takesForOthers(actor, item))) {
            channels.add(Channel.WINDOW);
        }
        if (actor.serves(AGENT_POST)) {
            channels.add(Channel.AGENT);
        }
        return List.copyOf(channels);
    }

    private boolean acceptsHere(Actor actor, Item item) {
        return offered.isOnOffer(item) && accepting(item).stream().anyMatch(actor::serves);
    }

    private boolean takesForOthers(Actor actor, Item item) {
        boolean onlyHere = item.acceptLevel() == node.code().level()
                && node.code().ancestors().isEmpty();
        return !onlyHere && windows.servedBy(actor).isPresent();
    }

    /** Refuses a channel that is not open to this actor for an application that {@code acceptor} is to accept. */
    Optional<Refusal> refusal(Channel channel, Acceptor acceptor, Actor whoever) {
        Actor actor = attendance.now().standing(whoever);
        return switch (channel) {
            case ONLINE, KIOSK, MOBILE -> forbidden(actor.isStaff(), "intake.byStaff");
            case AGENT ->
                forbidden(!actor.serves(AGENT_POST), "intake.notAnAgent", AGENT_POST)
                        .or(() -> notOnOffer(acceptor));
            case WINDOW -> isHere(acceptor) ? ofThisCentre(acceptor, actor) : forOthers(actor);
        };
    }

    private Optional<Refusal> ofThisCentre(Acceptor acceptor, Actor actor) {
        String post = acceptor.first().post();
        return forbidden(!actor.serves(post), "intake.notYourWindow", post).or(() -> notOnOffer(acceptor));
    }

    private Optional<Refusal> forOthers(Actor actor) {
        return forbidden(windows.servedBy(actor).isEmpty(), "intake.notAWindow", String.join("、", windows.posts()));
    }

    /** An item that this centre itself accepts must be on its list; the list of another centre is that one's affair. */
    private Optional<Refusal> notOnOffer(Acceptor acceptor) {
        Item item = acceptor.item();
        return isHere(acceptor) && !offered.isOnOffer(item)
                ? Optional.of(offered.refusal(item.code()))
                : Optional.empty();
    }

    private boolean isHere(Acceptor acceptor) {
        return acceptor.node().equals(node.code());
    }

    /** The post of the person who enters it; empty for an applicant. */
    String post(Channel channel, Acceptor acceptor, Actor whoever) {
        return switch (channel) {
            case ONLINE, KIOSK, MOBILE -> "";
            case AGENT -> AGENT_POST;
            case WINDOW ->
                isHere(acceptor)
                        ? acceptor.first().post()
                        : windows.servedBy(attendance.now().standing(whoever)).orElse("");
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
