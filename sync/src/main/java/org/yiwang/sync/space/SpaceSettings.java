package org.yiwang.sync.space;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * From when on it is said that something fills up ({@code yiwang.sync.space.*}): rows, bytes and age of what waits in the
 * outbox, size of the server's change log, free space on a disk.
 */
@Validated
@ConfigurationProperties("yiwang.sync.space")
record SpaceSettings(
        @Min(1) @DefaultValue("100000") long outboxRows,
        @NotNull @DefaultValue("1GB") DataSize outboxBytes,
        @NotNull @DefaultValue("1h") Duration outboxAge,
        @NotNull @DefaultValue("20GB") DataSize binlogBytes,
        @NotNull @DefaultValue("5GB") DataSize diskFree) {}
