package org.yiwang.catalogue;

import java.time.Instant;

/** An item that the county is preparing, and the person who changed it last. A code has at most one draft. */
public record ItemDraft(Item item, String changedBy, Instant changedAt) {}
