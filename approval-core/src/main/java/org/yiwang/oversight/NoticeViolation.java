package org.yiwang.oversight;

import java.time.Instant;
import org.yiwang.application.ApplicationNo;
import org.yiwang.division.DivisionCode;

/**
 * A second notice of deficiencies (行政许可法 第三十二条第一款第四项: 一次告知): a violation of the clerk, or one whose exception
 * the clerk claims and the director has not disallowed. {@code told} are its deficiencies, a line each.
 */
public record NoticeViolation(
        ApplicationNo no,
        Instant at,
        DivisionCode node,
        String nodeName,
        String username,
        String name,
        String told,
        boolean violation) {}
