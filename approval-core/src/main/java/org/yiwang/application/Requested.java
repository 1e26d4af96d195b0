package org.yiwang.application;

import java.time.Instant;
import org.yiwang.division.DivisionCode;

/** Where and when an applicant asked for an act that the holder of the application then carried out; {@code id} tells such requests apart. */
public record Requested(String id, Instant at, DivisionCode node, String nodeName) {}
