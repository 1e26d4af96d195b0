package org.yiwang.sync.attachment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How files are fetched from other nodes ({@code yiwang.sync.attachment.*}): how many at once, and how many bytes a second
 * all of them together may take of the line; 0 for as many as it gives.
 */
@Validated
@ConfigurationProperties("yiwang.sync.attachment")
record FetchSettings(
        @Min(1) @Max(16) @DefaultValue("2") int parallel, @NotNull @DefaultValue("0B") DataSize bytesPerSecond) {}
