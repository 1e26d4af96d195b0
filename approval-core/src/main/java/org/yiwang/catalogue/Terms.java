package org.yiwang.catalogue;

import org.yiwang.division.Level;

/** Where an item is accepted and decided, within how many working days, after how many visits to the window. */
public record Terms(Level acceptLevel, Level decideLevel, int statutoryDays, int promisedDays, int visits) {}
