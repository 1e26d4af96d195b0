package org.yiwang.replication;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the county may call in what a lost node holds ({@code yiwang.call-in.*}).
 *
 * @param silentFor a node that has been silent for longer than this may be taken for lost; nodes announce themselves every
 *     15 minutes
 */
@ConfigurationProperties("yiwang.call-in")
record CallInSettings(@DefaultValue("1h") Duration silentFor) {}
