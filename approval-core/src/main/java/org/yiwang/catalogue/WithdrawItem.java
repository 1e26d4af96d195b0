package org.yiwang.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Stop offering {@code code} from {@code at}, or at once, because of {@code reason}. */
public record WithdrawItem(String code, @Nullable Instant at, String reason) {}
