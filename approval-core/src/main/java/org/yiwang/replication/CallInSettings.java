package org.yiwang.replication;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of calling in applications from lost nodes ({@code yiwang.call-in.*}).
 *
 * @param silentFor silence after which a node may be considered lost; nodes announce themselves every 15 minutes
 */
@ConfigurationProperties("yiwang.call-in")
record CallInSettings(@DefaultValue("1h") Duration silentFor) {}
