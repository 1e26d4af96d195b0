package org.yiwang.staff;

/**
 * The node of this record has to know it. Raised inside the transaction that stores the change; for a person who moved,
 * once for the node that is left and once for the new one.
 */
public record StaffChanged(StaffMember member) {}
