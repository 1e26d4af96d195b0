package org.yiwang.catalogue;

/**
 * What one department examines in a joint item (联审联办, 多证联办): the item that it stands for, by whose department, at
 * which post of the joint step's level.
 */
public record JointPart(String itemCode, String name, String department, String post) {}
