package org.yiwang.application;

import java.time.Instant;
import org.yiwang.division.DivisionCode;

/**
 * The place and time of an applicant's request for an act, at the holder or at another node; {@code id} tells requests
 * apart, so that none is carried out twice.
 */
public record Requested(String id, Instant at, DivisionCode node, String nodeName) {}
