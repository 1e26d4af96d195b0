package org.yiwang.application.replica;

import org.yiwang.application.Application;

/** An application as another node sent it, with its original text, which is stored to the last field. */
public record Arrival(Application application, String body) {}
