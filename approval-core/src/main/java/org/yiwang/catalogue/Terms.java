package org.yiwang.catalogue;

import org.yiwang.division.Level;

/** The terms of an item: the levels of acceptance and decision, the working days, the visits to the window. */
public record Terms(Level acceptLevel, Level decideLevel, int statutoryDays, int promisedDays, int visits) {}
