package org.yiwang.identity.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the metrics ({@code yiwang.metrics.*}).
 *
 * @param readers readers of /actuator/prometheus: LOCAL (programs on this machine, and operators with their token),
 *     OPERATORS (with their token only) or ANYBODY
 */
@ConfigurationProperties("yiwang.metrics")
record MetricsSettings(@DefaultValue("LOCAL") Readers readers) {

    enum Readers {
        /** Programs on this machine, and operators with their token from anywhere. */
        LOCAL,
        /** Operators with their token alone. */
        OPERATORS,
        /** Anybody who reaches the node, for an isolated network. */
        ANYBODY
    }
}
