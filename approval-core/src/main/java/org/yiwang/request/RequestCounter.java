package org.yiwang.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationDesk;
import org.yiwang.identity.Actor;
import org.yiwang.refusal.Refusal;
import org.yiwang.refusal.Refused;
import org.yiwang.transaction.Retries;

@Service
class RequestCounter implements RequestDesk {

    private static final int LONGEST_ID = 64;

    private final ApplicationDesk desk;
    private final PassingOn passingOn;
    private final Requests requests;

    RequestCounter(ApplicationDesk desk, PassingOn passingOn, Requests requests) {
        this.desk = desk;
        this.passingOn = passingOn;
        this.requests = requests;
    }

    @Override
    public Acted act(ActOnApplication command, @Nullable String requestId, Actor actor) {
        Optional<RequestOnFile> passedOn = actor.isStaff() ? Optional.empty() : passOn(command, id(requestId), actor);
        return passedOn.map(request -> new Acted(null, request))
                .orElseGet(() -> new Acted(desk.act(command, actor), null));
    }

    private Optional<RequestOnFile> passOn(ActOnApplication command, String id, Actor applicant) {
        return Retries.whenRolledBack(() -> passingOn.ask(command, id, applicant));
    }

    private static String id(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return UUID.randomUUID().toString();
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
