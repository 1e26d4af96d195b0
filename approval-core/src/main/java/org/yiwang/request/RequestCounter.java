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
class RequestCounter implements RequestDesk {

    private static final int LONGEST_ID = 64;

    private final HandlingDesk desk;
    private final ActingOnce acting;
    private final Requests requests;
    private final Turns turns;

    RequestCounter(HandlingDesk desk, ActingOnce acting, Requests requests, Turns turns) {
        this.desk = desk;
        this.acting = acting;
        this.requests = requests;
        this.turns = turns;
    }

    @Override
    public Acted act(ActOnApplication command, @Nullable String requestId, Actor actor) {
        if (actor.isStaff()) {
            return new Acted(desk.act(command, actor), null);
        }
        String id = id(requestId);
        return turns.inTurn(() -> Retries.whenRolledBack(() -> acting.act(command, id, actor)));
    }

    private static @Nullable String id(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST_ID) {
            throw new Refused(Refusal.invalid("requestId", "request.idTooLong", LONGEST_ID));
        }
        return given.strip();
    }

    @Override
    public List<RequestOnFile> of(Application application, Actor applicant) {
        return requests.of(application.no()).stream()
                .filter(filed -> filed.request().accountId().equals(applicant.accountId()))
                .toList();
    }
}
