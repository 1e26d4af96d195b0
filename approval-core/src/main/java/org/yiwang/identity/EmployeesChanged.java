package org.yiwang.identity;

/** Accounts of staff at this node were created or changed. Raised inside the transaction that stores them. */
public record EmployeesChanged() {}
