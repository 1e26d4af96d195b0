package org.yiwang.request;

import org.yiwang.division.DivisionCode;

/**
 * A request was passed on to {@code holder}, which holds its application by the custody of {@code epoch}. Raised inside
 * the deciding transaction; no other node may get it.
 */
public record RequestPassedOn(ApplicantRequest request, DivisionCode holder, int epoch) {}
