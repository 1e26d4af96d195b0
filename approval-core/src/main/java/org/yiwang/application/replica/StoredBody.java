package org.yiwang.application.replica;

import org.yiwang.application.ApplicationNo;

/** An application as the text that is stored here. */
public record StoredBody(ApplicationNo no, String body) {}
