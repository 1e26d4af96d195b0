package org.yiwang.request;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.history.ActingClerk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.RefusalTexts;
import org.yiwang.division.Divisions;
import org.yiwang.node.CountyTime;

/** Describes the state of a request to its applicant in sentences. */
@Component
public class RequestTexts {

    private final MessageSource messages;
    private final ActionNames names;
    private final Divisions divisions;
    private final RefusalTexts refusals;

    RequestTexts(MessageSource messages, ActionNames names, Divisions divisions, RefusalTexts refusals) {
        this.messages = messages;
        this.names = names;
        this.divisions = divisions;
        this.refusals = refusals;
    }

    /** The sentence with the request's destination, or its outcome and the reason. */
    public String sentence(FiledRequest filed) {
        RequestAnswer answer = filed.answer();
        String what = asked(filed.request());
        if (answer == null) {
            return text("request.waiting", what, divisions.nameOf(filed.holder()));
        }
        return answer.isDone()
                ? text("request.done", what, answer.nodeName(), CountyTime.minute(answer.at()))
                : text("request.refused", what, answer.nodeName(), String.join("", answer.reasons()));
    }

    private String asked(ApplicantRequest request) {
        ActingClerk clerk = request.clerk();
        String madeAt = CountyTime.minute(request.madeAt());
        String what = names.of(request.action());
        return clerk == null
                ? text("request.asked", madeAt, what)
                : text("request.askedFor", madeAt, what, clerk.person().name());
    }

    Refusal alreadyAsked(FiledRequest open) {
        return Refusal.of(
                Kind.CONFLICT,
                "request.open",
                null,
                CountyTime.minute(open.request().madeAt()),
                names.of(open.request().action()),
                divisions.nameOf(open.holder()));
    }

    List<String> reasons(List<Refusal> reasons) {
        return reasons.stream().map(refusals::of).toList();
    }

    String declined(String reason) {
        return text("request.declined", reason);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
