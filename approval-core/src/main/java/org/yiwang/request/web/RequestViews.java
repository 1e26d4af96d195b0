package org.yiwang.request.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.division.Divisions;
import org.yiwang.request.ApplicantRequest;
import org.yiwang.request.FiledRequest;
import org.yiwang.request.RequestAnswer;
import org.yiwang.request.RequestTexts;

/** Makes views of requests for their applicants. */
@Component
class RequestViews {

    private final Divisions divisions;
    private final ActionNames names;
    private final RequestTexts texts;

    RequestViews(Divisions divisions, ActionNames names, RequestTexts texts) {
        this.divisions = divisions;
        this.names = names;
        this.texts = texts;
    }

    RequestView of(FiledRequest filed) {
        ApplicantRequest request = filed.request();
        Optional<RequestAnswer> answer = Optional.ofNullable(filed.answer());
        return new RequestView(
                request.id(),
                request.no().value(),
                request.action().path(),
                names.of(request.action()),
                request.comment(),
                request.madeAt(),
                filed.isOpen() ? "WAITING" : filed.standing().name(),
                filed.holder().value(),
                divisions.nameOf(filed.holder()),
                answer.<Instant>map(RequestAnswer::at).orElse(null),
                answer.map(RequestAnswer::reasons).orElse(List.of()),
                texts.sentence(filed));
    }
}
