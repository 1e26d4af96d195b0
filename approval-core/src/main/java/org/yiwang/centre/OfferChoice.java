package org.yiwang.centre;

import java.time.Instant;

/** The centre's own decision to offer an item or not, and why. */
public record OfferChoice(String itemCode, boolean offered, String reason, String changedBy, Instant changedAt) {}
