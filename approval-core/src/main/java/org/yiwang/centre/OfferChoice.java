package org.yiwang.centre;

import java.time.Instant;

/** The centre's own decision to offer an item or not, with its reason. */
public record OfferChoice(String itemCode, boolean offered, String reason, String changedBy, Instant changedAt) {}
