package org.yiwang.importing;

/** A CSV file as uploaded. */
public record ImportFile(String name, byte[] content) {}
