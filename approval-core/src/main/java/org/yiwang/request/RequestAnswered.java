package org.yiwang.request;

import org.yiwang.division.DivisionCode;

/** A request was answered here. Raised inside the transaction that carried it out, or refused to; {@code origin} waits for it. */
public record RequestAnswered(RequestAnswer answer, DivisionCode origin) {}
