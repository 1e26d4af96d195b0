package org.yiwang.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.application.RequestedActs;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Requested;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.node.ThisNode;

/**
 * Carries requests out at the holder of their applications, and answers them in the same transaction. The application's
 * history, which moves with custody, records each one, so that no node carries it out a second time.
 */
@Service
class RequestExecutor {

    private final RequestedActs acts;
    private final Requests requests;
    private final RequestTexts texts;
    private final ThisNode node;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestExecutor(
            RequestedActs acts,
            Requests requests,
            RequestTexts texts,
            ThisNode node,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acts = acts;
        this.requests = requests;
        this.texts = texts;
        this.node = node;
        this.events = events;
        this.clock = clock;
    }

    void carryOut(ApplicantRequest request, Application held) {
        RequestAnswer answer = doneBefore(request, held).orElseGet(() -> {
            List<Refusal> refusals = acts.carryOut(request.command(), request.actor(held), request.asRequested());
            return new RequestAnswer(
                    request.id(), request.no(), node.code(), node.name(), clock.instant(), texts.reasons(refusals));
        });
        requests.put(FiledRequest.passedOn(request, node.code(), held.custody().epoch())
                .answered(answer));
        events.publishEvent(ReplicatedAnswers.told(answer, request));
    }

    /** Answers that it will not be carried out, because of {@code reason}. */
    void decline(ApplicantRequest request, int epoch, String reason) {
        RequestAnswer answer = new RequestAnswer(
                request.id(), request.no(), node.code(), node.name(), clock.instant(), List.of(texts.declined(reason)));
        requests.put(FiledRequest.passedOn(request, node.code(), epoch).answered(answer));
        events.publishEvent(ReplicatedAnswers.told(answer, request));
    }

    private static Optional<RequestAnswer> doneBefore(ApplicantRequest request, Application held) {
        return held.history().stream()
                .filter(entry -> isOf(request, entry.requested()))
                .findFirst()
                .map(entry -> answer(request, entry));
    }

    private static boolean isOf(ApplicantRequest request, @Nullable Requested requested) {
        return requested != null && requested.id().equals(request.id());
    }

    private static RequestAnswer answer(ApplicantRequest request, HistoryEntry entry) {
        return new RequestAnswer(request.id(), request.no(), entry.node(), entry.nodeName(), entry.at(), List.of());
    }
}
