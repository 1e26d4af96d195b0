package org.yiwang.request;

import java.time.Instant;
import java.util.List;
import org.yiwang.application.ApplicationNo;
import org.yiwang.division.DivisionCode;

/**
 * What became of a request at the node that held its application: done, or refused for {@code reasons}, sentences that the
 * applicant reads.
 */
public record RequestAnswer(
        String requestId, ApplicationNo no, DivisionCode node, String nodeName, Instant at, List<String> reasons) {

    public RequestAnswer {
        reasons = List.copyOf(reasons);
    }

    public boolean isDone() {
        return reasons.isEmpty();
    }
}
