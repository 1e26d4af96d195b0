package org.yiwang.importing;

/** A cell of an imported row that was understood otherwise than it was written, and how. */
public record ImportRemark(String file, long line, String column, String text) {}
