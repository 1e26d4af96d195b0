package org.yiwang.catalogue;

/**
 * The part of a joint item that one department examines (联审联办, 多证联办): its item, the department, and the post at the
 * joint step's level.
 */
public record JointPart(String itemCode, String name, String department, String post) {}
