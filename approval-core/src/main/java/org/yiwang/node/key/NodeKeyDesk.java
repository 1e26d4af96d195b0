package org.yiwang.node.key;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.LevelPolicy;
import org.yiwang.node.ThisNode;
import org.yiwang.node.key.NodeKey.State;
import org.yiwang.replication.Replicate;

/**
 * Lets the county's operators register, retire and revoke keys of nodes, and the operators of every node see them. Every
 * command is one transaction; replication informs the other nodes.
 */
@Service
public class NodeKeyDesk {

    private final RegisteredKeys registered;
    private final CountySeal seal;
    private final KeySettings settings;
    private final ThisNode here;
    private final LevelPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NodeKeyDesk(
            RegisteredKeys registered,
            CountySeal seal,
            KeySettings settings,
            ThisNode here,
            LevelPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registered = registered;
        this.seal = seal;
        this.settings = settings;
        this.here = here;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this node is the county's, which keeps the register. */
    public boolean registersHere() {
        return policy.publishesReferenceData();
    }

    /** Refuses everybody who does not run nodes. */
    static void check(Actor actor) {
        if (!actor.has(Duty.OPERATOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "nodeKey.operatorsOnly");
        }
    }

    /** All keys that this node has heard of. */
    public List<NodeKey> all(Actor operator) {
        check(operator);
        return registered.all();
    }

    /**
     * Registers the keys of a registration text. They count at once, beside earlier ones of the node; registering them
     * again changes nothing.
     *
     * @throws Refused when the text is none, of another county, or its keys have ended
     */
    @Transactional
    public NodeKey register(String text, Actor operator) {
        checkCounty(operator);
        Registration wanted =
                Registration.parse(text).orElseThrow(() -> new Refused(Refusal.invalid("text", "nodeKey.text")));
        return enter(wanted);
    }

    /** Registers the keys of a text that an operator has put in place; see {@link #register}. */
    @Transactional
    public NodeKey enter(Registration wanted) {
        if (!here.code().covers(wanted.node())) {
            throw new Refused(
                    Refusal.invalid("text", "nodeKey.elsewhere", wanted.node().value()));
        }
        Optional<NodeKey> known = registered.lock(wanted.keys().id());
        if (known.isPresent() && known.get().state() != State.ACTIVE) {
            throw Refused.because(
                    Refusal.Kind.CONFLICT, "nodeKey.ended", known.get().id());
        }
        return known.orElseGet(() -> published(NodeKey.registered(wanted, now())));
    }

    /**
     * Retires keys that later ones replace. Other nodes accept them for {@code yiwang.keys.overlap} more.
     *
     * @throws Refused when the node has no others
     */
    @Transactional
    public NodeKey retire(String id, Actor operator) {
        checkCounty(operator);
        NodeKey key = locked(id);
        if (key.state() != State.ACTIVE) {
            return key;
        }
        boolean only = registered.of(key.node()).stream()
                .noneMatch(other -> other.state() == State.ACTIVE && !other.id().equals(id));
        if (only) {
            throw Refused.because(
                    Refusal.Kind.CONFLICT, "nodeKey.only", key.node().value());
        }
        return published(key.ended(State.RETIRED, now().plus(settings.overlap())));
    }

    /** Revokes keys of a node that is lost, or whose key store somebody else may have. They count no more. */
    @Transactional
    public NodeKey revoke(String id, Actor operator) {
        checkCounty(operator);
        NodeKey key = locked(id);
        if (key.node().equals(here.code())) {
            throw Refused.because(Refusal.Kind.CONFLICT, "nodeKey.own");
        }
        return key.state() == State.REVOKED ? key : published(key.ended(State.REVOKED, now()));
    }

    private void checkCounty(Actor operator) {
        if (!registersHere()) {
            throw Refused.because(Refusal.Kind.CONFLICT, "nodeKey.countyOnly");
        }
        check(operator);
    }

    private NodeKey published(NodeKey key) {
        NodeKey sealed = seal.on(key);
        registered.store(sealed);
        events.publishEvent(new Replicate<>(ReplicatedNodeKeys.class, sealed));
        return sealed;
    }

    private NodeKey locked(String id) {
        return registered.lock(id).orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "nodeKey.unknown", id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
