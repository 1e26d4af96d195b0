package org.yiwang.application.replica;

import org.yiwang.application.Application;

/** An application as another node sent it, with the text that it was read from: that text is stored, to the last field. */
public record Arrival(Application application, String body) {}
