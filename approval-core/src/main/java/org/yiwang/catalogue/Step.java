package org.yiwang.catalogue;

import org.yiwang.division.Level;

/**
 * A step of handling: its {@code level}, its {@code post} and its working days. A step that is not {@code counted} (公示,
 * 评定: "不计时") does not use up the promised days.
 */
public record Step(int seq, String name, StepKind kind, Level level, String post, int days, boolean counted) {}
