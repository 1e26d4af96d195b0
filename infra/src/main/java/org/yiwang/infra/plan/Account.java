package org.yiwang.infra.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account at a node.
 *
 * @param kind STAFF or APPLICANT
 * @param posts role names of catalogue steps
 * @param duties CLERK, ADMINISTRATOR, AUDITOR, OPERATOR
 * @param departments those that a member of staff works for; null means all
 * @param assurance REAL_NAME for an applicant whose identity is proven
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Account(
        String username,
        String displayName,
        String kind,
        List<String> posts,
        List<String> duties,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable List<String> departments,
        @Nullable String assurance) {

    /** Somebody who works for every department, or an applicant. */
    public Account(
            String username,
            String displayName,
            String kind,
            List<String> posts,
            List<String> duties,
            @Nullable String idNumber,
            @Nullable String phone) {
        this(username, displayName, kind, posts, duties, idNumber, phone, null, null);
    }
}
