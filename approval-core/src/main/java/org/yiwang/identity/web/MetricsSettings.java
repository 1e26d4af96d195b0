package org.yiwang.identity.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who may read the metrics ({@code yiwang.metrics.readers}). */
@ConfigurationProperties("yiwang.metrics")
record MetricsSettings(@DefaultValue("LOCAL") Readers readers) {

    enum Readers {
        /** Programs on this machine, and operators with their token from anywhere. */
        LOCAL,
        /** Operators with their token alone. */
        OPERATORS,
        /** Anybody who reaches the node: for a network of its own. */
        ANYBODY
    }
}
