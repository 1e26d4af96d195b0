package org.yiwang.application.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/**
 * The place and time of an applicant's request for an act, at the holder or at another node; {@code id} tells requests
 * apart, so that none is carried out twice. {@code clerk} is the member of staff at {@code node} who acted for the
 * applicant; null when the applicant acted.
 */
public record Requested(
        String id,
        Instant at,
        DivisionCode node,
        String nodeName,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ActingClerk clerk) {

    /** Creates the request of the applicant. */
    public Requested(String id, Instant at, DivisionCode node, String nodeName) {
        this(id, at, node, nodeName, null);
    }
}
