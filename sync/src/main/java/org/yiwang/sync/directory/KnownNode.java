package org.yiwang.sync.directory;

import java.net.URI;
import java.time.Instant;
import org.yiwang.division.DivisionCode;

/**
 * A node as it announced itself: its address and the incarnation of its database. {@code announcedAt} is by its own
 * clock; {@code seenAt} by ours, the time of its last record.
 */
public record KnownNode(
        DivisionCode code, String name, URI baseUrl, String incarnation, Instant announcedAt, Instant seenAt) {}
