package org.yiwang.importing;

/** A CSV file or an Excel workbook as uploaded. */
public record ImportFile(String name, byte[] content) {}
