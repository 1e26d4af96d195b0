package org.yiwang.request;

import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;

/** The outcome of an act: the application as it is now, or the request that was passed on to its holder. */
public record ActOutcome(@Nullable Application application, @Nullable FiledRequest request) {}
