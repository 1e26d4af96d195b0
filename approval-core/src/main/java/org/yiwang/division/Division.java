package org.yiwang.division;

/** A division and its name, {@code kind} as the national list prints it (县, 镇, 乡, 社区, 村). */
public record Division(DivisionCode code, String name, String kind) {}
