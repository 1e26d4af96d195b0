package org.yiwang.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.transaction.Retries;
import org.yiwang.base.transaction.Turns;
import org.yiwang.identity.Actor;

@Service
class RoutingRequestDesk implements RequestDesk {

    private static final int MAX_ID_LENGTH = 64;

    private final HandlingDesk desk;
    private final IdempotentActs acting;
    private final Requests requests;
    private final Turns turns;

    RoutingRequestDesk(HandlingDesk desk, IdempotentActs acting, Requests requests, Turns turns) {
        this.desk = desk;
        this.acting = acting;
        this.requests = requests;
        this.turns = turns;
    }

    @Override
    public ActOutcome act(ActOnApplication command, @Nullable String requestId, Actor actor) {
        String id = id(requestId);
        if (actor.isStaff() && !acting.isForApplicant(command, id, actor)) {
            return new ActOutcome(desk.act(command, actor), null);
        }
        return turns.inTurn(() -> Retries.whenRolledBack(() -> acting.act(command, id, actor)));
    }

    private static @Nullable String id(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > MAX_ID_LENGTH) {
            throw new Refused(Refusal.invalid("requestId", "request.idTooLong", MAX_ID_LENGTH));
        }
        return given.strip();
    }

    @Override
    public List<FiledRequest> of(Application application, Actor reader) {
        return requests.of(application.no()).stream()
                .filter(filed -> isTold(filed.request(), reader))
                .toList();
    }

    /** Staff are told what any of them asked for the applicant, because colleagues go on with it. */
    private static boolean isTold(ApplicantRequest request, Actor reader) {
        return reader.isStaff() ? request.clerk() != null : request.accountId().equals(reader.accountId());
    }
}
