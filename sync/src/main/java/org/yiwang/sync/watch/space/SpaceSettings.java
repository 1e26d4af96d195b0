package org.yiwang.sync.watch.space;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * When the node warns that something fills up ({@code yiwang.sync.space.*}).
 *
 * @param outboxRows warns when more records than this wait in the outbox
 * @param outboxBytes warns when the records that wait in the outbox take more than this
 * @param outboxAge warns when the oldest record in the outbox has waited for longer than this
 * @param binlogBytes warns when the database server's binlog is larger than this
 * @param diskFree warns when less than this is free on the disk of the node's folder, or on the database's disk if that is
 *     on this machine
 */
@Validated
@ConfigurationProperties("yiwang.sync.space")
record SpaceSettings(
        @Min(1) @DefaultValue("100000") long outboxRows,
        @NotNull @DefaultValue("1GB") DataSize outboxBytes,
        @NotNull @DefaultValue("1h") Duration outboxAge,
        @NotNull @DefaultValue("20GB") DataSize binlogBytes,
        @NotNull @DefaultValue("5GB") DataSize diskFree) {}
