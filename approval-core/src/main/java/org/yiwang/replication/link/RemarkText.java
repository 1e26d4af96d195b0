package org.yiwang.replication.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A remark as a sentence. */
public record RemarkText(Remark.Weight weight, String code, String text, @Nullable Instant since) {}
