package org.yiwang.portal.progress;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.identity.Actor;
import org.yiwang.portal.progress.OpenRequests.Notice;
import org.yiwang.request.FiledRequest;
import org.yiwang.request.FiledRequest.RequestState;
import org.yiwang.request.RequestDesk;
import org.yiwang.request.RequestTexts;

/** Draws the requests of an applicant, or of staff for them: the pending ones, and the last answer on each action if it was a refusal. */
@Component
public class RequestNotices {

    private final RequestDesk requests;
    private final RequestTexts texts;

    RequestNotices(RequestDesk requests, RequestTexts texts) {
        this.requests = requests;
        this.texts = texts;
    }

    public OpenRequests of(Application application, Actor reader) {
        Set<Action> seen = EnumSet.noneOf(Action.class);
        List<FiledRequest> newest = requests.of(application, reader).stream()
                .filter(filed -> seen.add(filed.request().action()))
                .toList();
        return new OpenRequests(
                newest.stream()
                        .filter(filed -> filed.standing() != RequestState.DONE)
                        .map(filed -> new Notice(texts.sentence(filed), filed.isOpen() ? "" : "notice-bad"))
                        .toList(),
                newest.stream()
                        .filter(FiledRequest::isOpen)
                        .map(filed -> filed.request().action().path())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
