package org.yiwang.oversight;

import java.time.Instant;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.action.Action;
import org.yiwang.division.DivisionCode;

/**
 * An act by which {@code node} made version {@code version} of an application although no delegation let it: withdrawn
 * before, but not yet known there. {@code reason} says in a sentence why it had no authority. The application itself is
 * left alone, because another node may hold it.
 */
public record UnauthorisedAct(
        ApplicationNo no,
        long version,
        Action action,
        DivisionCode node,
        String nodeName,
        String actor,
        Instant actedAt,
        String reason,
        Instant foundAt) {}
