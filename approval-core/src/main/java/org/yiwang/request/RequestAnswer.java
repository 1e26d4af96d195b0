package org.yiwang.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.yiwang.application.ApplicationNo;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;
import org.yiwang.division.DivisionCode;

/** The holder's answer to a request: done, or refused for {@code reasons}, sentences that the applicant reads. */
public record RequestAnswer(
        String requestId,
        ApplicationNo no,
        DivisionCode node,
        String nodeName,
        Instant at,
        List<String> reasons,
        @JsonIgnore Additions additions)
        implements Extensible<RequestAnswer> {

    public RequestAnswer {
        reasons = List.copyOf(reasons);
        additions = additions == null ? Additions.NONE : additions;
    }

    /** Creates one as this release writes it. */
    public RequestAnswer(
            String requestId, ApplicationNo no, DivisionCode node, String nodeName, Instant at, List<String> reasons) {
        this(requestId, no, node, nodeName, at, reasons, Additions.NONE);
    }

    @Override
    public RequestAnswer keeping(Additions kept) {
        return new RequestAnswer(requestId, no, node, nodeName, at, reasons, kept);
    }

    public boolean isDone() {
        return reasons.isEmpty();
    }
}
