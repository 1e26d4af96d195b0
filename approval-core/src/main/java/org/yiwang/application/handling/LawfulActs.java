package org.yiwang.application.handling;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.LimitWatch;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;

/**
 * Carries out what the law says will happen when a limit is over, at the node that holds the application. Each act is a
 * command of its own, so that a node that was down catches up when it starts, and an application that somebody moved
 * meanwhile is left alone.
 */
@Component
class LawfulActs {

    private static final Logger LOG = LoggerFactory.getLogger(LawfulActs.class);
    private static final int BATCH = 200;

    private final Map<Action, Set<State>> acts = new EnumMap<>(Action.class);
    private final LimitWatch watch;
    private final HandlingDesk desk;
    private final MessageSource messages;
    private final Clock clock;

    LawfulActs(LimitWatch watch, HandlingDesk desk, MessageSource messages, Clock clock) {
        this.watch = watch;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
        acts.put(Action.DEEM_ACCEPTED, Action.DEEM_ACCEPTED.rule().from());
        acts.put(Action.LAPSE, Action.LAPSE.rule().from());
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void carryOut() {
        acts.forEach(
                (action, states) -> watch.late(states, clock.instant(), BATCH).forEach(no -> carryOut(action, no)));
    }

    private String reason(Action action) {
        return messages.getMessage("law." + action, null, Locale.SIMPLIFIED_CHINESE);
    }

    private void carryOut(Action action, ApplicationNo no) {
        try {
            desk.act(new ActOnApplication(no, action, reason(action), null), Actor.ofTheLaw());
            LOG.info("{} on {}: its limit is over", action, no);
        } catch (Refused notNow) {
            LOG.debug("{} on {} is not due", action, no, notNow);
        }
    }
}
