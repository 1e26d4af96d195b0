package org.yiwang.application;

import java.time.Instant;
import org.yiwang.division.DivisionCode;

/**
 * Where and when an applicant asked for an act, at the node that holds the application or at another one; {@code id} tells
 * such requests apart, so that none is carried out twice.
 */
public record Requested(String id, Instant at, DivisionCode node, String nodeName) {}
