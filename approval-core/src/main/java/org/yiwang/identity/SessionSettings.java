package org.yiwang.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sessions, on pages and over the API ({@code yiwang.sessions.*}).
 *
 * @param idle time without a request after which a session ends
 * @param longest time after which a session ends however much it is used
 * @param perAccount maximum number of sessions of one account; a further one ends the one unused for the longest time
 */
@ConfigurationProperties("yiwang.sessions")
record SessionSettings(
        @DefaultValue("2h") Duration idle, @DefaultValue("12h") Duration longest, @DefaultValue("20") int perAccount) {}
