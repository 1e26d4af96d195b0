package org.yiwang.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.action.Rule.Facet;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.replica.ApplicationsArrived;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.RefusalTexts;
import org.yiwang.catalogue.Step;
import org.yiwang.delegation.AuthorityQuestion;
import org.yiwang.delegation.Delegations;
import org.yiwang.node.LevelPolicy;

/**
 * Asks at the county, which writes the delegations, whether those that arriving applications were decided under held at
 * that instant (行政许可法 第二十四条). A withdrawal takes a while to reach its node, with a line down for hours.
 */
@Component
class ArrivalCheck {

    private final Delegations delegations;
    private final UnauthorisedActs found;
    private final RefusalTexts texts;
    private final LevelPolicy policy;
    private final Clock clock;

    ArrivalCheck(Delegations delegations, UnauthorisedActs found, RefusalTexts texts, LevelPolicy policy, Clock clock) {
        this.delegations = delegations;
        this.found = found;
        this.texts = texts;
        this.policy = policy;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationsArrived arrived) {
        if (policy.publishesReferenceData()) {
            arrived.applications().stream()
                    .filter(application -> !application.item().delegated().isEmpty())
                    .forEach(this::check);
        }
    }

    private void check(Application application) {
        List<HistoryEntry> history = application.history();
        for (int i = 0; i < history.size(); i++) {
            HistoryEntry entry = history.get(i);
            int version = i + 1;
            refusal(application, entry).ifPresent(refusal -> found.add(act(application, version, entry, refusal)));
        }
    }

    /** The reason why the node had no authority for an entry; empty if it needed none, or had it. */
    private Optional<Refusal> refusal(Application application, HistoryEntry entry) {
        if (entry.action() == null || !entry.action().rule().is(Facet.DECIDING)) {
            return Optional.empty();
        }
        return application.item().steps().stream()
                .filter(step -> Integer.valueOf(step.seq()).equals(entry.stepSeq()))
                .filter(step -> application.item().lawfulLevel(step) != step.level())
                .filter(step -> application.nodeOf(step).equals(entry.node()))
                .findFirst()
                .flatMap(step -> delegations
                        .authorityThen(question(application, step, entry))
                        .why());
    }

    private static AuthorityQuestion question(Application application, Step step, HistoryEntry entry) {
        return new AuthorityQuestion(
                application.item().code(),
                step.kind(),
                application.item().lawfulLevel(step),
                entry.node(),
                application.place(),
                application.form(),
                entry.at());
    }

    private UnauthorisedAct act(Application application, long version, HistoryEntry entry, Refusal refusal) {
        Instant now = clock.instant();
        return new UnauthorisedAct(
                application.no(),
                version,
                Objects.requireNonNull(entry.action()),
                entry.node(),
                entry.nodeName(),
                entry.actor(),
                entry.at(),
                texts.of(refusal),
                now);
    }
}
