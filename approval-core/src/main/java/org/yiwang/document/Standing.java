package org.yiwang.document;

import org.jspecify.annotations.Nullable;

/** The validity of a document, and the later decision behind it if there is one. */
public record Standing(Validity validity, @Nullable LaterDecision by) {}
