package org.yiwang.importing;

/**
 * A row (or a whole file, line 1) that was not imported: its file and line, the column, and the reason as a sentence.
 */
public record Rejection(String file, long line, String column, String reason) {}
