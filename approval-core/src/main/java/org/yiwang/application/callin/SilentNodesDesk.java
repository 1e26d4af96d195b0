package org.yiwang.application.callin;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.SilentNodes;

/** 收回办理: shows administrators the silent nodes with the applications that they hold. */
@Service
public class SilentNodesDesk {

    private final Applications applications;
    private final SilentNodes silent;
    private final ThisNode node;

    SilentNodesDesk(Applications applications, SilentNodes silent, ThisNode node) {
        this.applications = applications;
        this.silent = silent;
        this.node = node;
    }

    /** A node, the time it was last heard from (never when null), and the number of open applications it holds. */
    public record Holder(DivisionCode code, @Nullable Instant heardAt, boolean silent, long held) {}

    /** The nodes below this one that are silent and hold open applications, by code. */
    public List<Holder> silentHolders(Actor administrator) {
        check(administrator);
        return applications.countHeldByNode().entrySet().stream()
                .filter(held -> node.code().isAbove(held.getKey()) && silent.isSilent(held.getKey()))
                .map(held -> holder(held.getKey(), held.getValue()))
                .sorted(Comparator.comparing(Holder::code))
                .toList();
    }

    /** One node, silent or not. */
    public Holder holder(DivisionCode code, Actor administrator) {
        check(administrator);
        Map<DivisionCode, Long> held = applications.countHeldByNode();
        return holder(code, held.getOrDefault(code, 0L));
    }

    /** Up to {@code max} open applications that a node holds, by number. */
    public List<Application> heldBy(DivisionCode code, int max, Actor administrator) {
        check(administrator);
        return applications.heldBy(code, "", max);
    }

    private Holder holder(DivisionCode code, long held) {
        return new Holder(code, silent.lastHeard(code).orElse(null), silent.isSilent(code), held);
    }

    private static void check(Actor actor) {
        if (!actor.has(Duty.ADMINISTRATOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "callIn.administratorOnly");
        }
    }
}
