package org.yiwang.application;

import org.jspecify.annotations.Nullable;

/**
 * Do {@code action} to an application. {@code version} is the version that the actor saw; when it moved on since, the
 * command is refused. Without it the newest version is acted upon.
 */
public record ActOnApplication(ApplicationNo no, Action action, String comment, @Nullable Long version) {}
