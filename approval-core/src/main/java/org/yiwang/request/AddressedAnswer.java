package org.yiwang.request;

import org.yiwang.division.DivisionCode;

/** An answer to a request on its way to {@code origin}, which waits for it. */
public record AddressedAnswer(RequestAnswer answer, DivisionCode origin) {}
