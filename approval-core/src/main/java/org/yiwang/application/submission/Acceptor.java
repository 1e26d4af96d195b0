package org.yiwang.application.submission;

import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Step;
import org.yiwang.division.DivisionCode;

/** The node that accepts an application for an item, whichever took it in, and its first step there. */
record Acceptor(Item item, Step first, DivisionCode node) {}
