package org.yiwang.request;

import org.yiwang.division.DivisionCode;

/**
 * A request is to go to {@code holder}, which holds its application by the custody of {@code epoch}. Raised inside the
 * transaction that decides so; nobody else may get it.
 */
public record RequestPassedOn(ApplicantRequest request, DivisionCode holder, int epoch) {}
