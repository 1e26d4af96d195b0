package org.yiwang.base.transaction;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of concurrent commands ({@code yiwang.command.*}).
 *
 * @param atOnce maximum number of commands that the node carries out at once; keep it below
 *     spring.datasource.hikari.maximum-pool-size, so that pages and links find a connection while clerks wait
 * @param patience maximum time that a command waits for its turn before the node refuses it as busy
 */
@ConfigurationProperties("yiwang.command")
record CommandSettings(@DefaultValue("8") int atOnce, @DefaultValue("10s") Duration patience) {}
