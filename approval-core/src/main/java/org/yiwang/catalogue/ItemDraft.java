package org.yiwang.catalogue;

import java.time.Instant;

/** An item as the county is preparing it, and who changed it last. There is one draft of a code at the most. */
public record ItemDraft(Item item, String changedBy, Instant changedAt) {}
