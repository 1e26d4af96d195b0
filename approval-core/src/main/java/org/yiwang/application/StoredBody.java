package org.yiwang.application;

/** An application as the text that is stored here. */
public record StoredBody(ApplicationNo no, String body) {}
