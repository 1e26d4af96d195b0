package org.yiwang.replication.link;

import java.util.List;
import java.util.Map;

/**
 * A record with its headers, its content and what was done about it. {@code whole} tells whether the content is as it
 * came, or with personal data masked; it is empty when none was kept.
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
