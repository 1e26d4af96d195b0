package org.yiwang.replication.link;

import java.util.List;
import java.util.Map;

/**
 * A record with its headers, its content and its log. {@code whole} tells whether the content is original, or with
 * personal data masked; the content is empty when none was kept.
 */
public record QuarantinedContent(
        QuarantinedRecord record,
        Map<String, String> headers,
        String payload,
        boolean whole,
        List<QuarantineStep> steps) {

    public QuarantinedContent {
        headers = Map.copyOf(headers);
        steps = List.copyOf(steps);
    }
}
