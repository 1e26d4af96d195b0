package org.yiwang.sync.file;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of fetching files from other nodes ({@code yiwang.sync.attachment.*}).
 *
 * @param parallel how many files the node fetches at once, from 1 to 16
 * @param bytesPerSecond how much of the line all fetches together may use per second; 0B sets no limit
 */
@Validated
@ConfigurationProperties("yiwang.sync.attachment")
record FetchSettings(
        @Min(1) @Max(16) @DefaultValue("2") int parallel, @NotNull @DefaultValue("0B") DataSize bytesPerSecond) {}
