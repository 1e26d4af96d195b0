package org.yiwang.sync;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of replication ({@code yiwang.sync.*}). {@code outboxRetention}: how long sent rows stay in the outbox.
 * {@code announceEvery}: how often a node makes itself known to those above it. {@code retryMost}: the longest pause
 * between two attempts at anything. {@code clockSkew}: how far another node's clock may be ahead before it is said. {@code
 * behindAfter}: for how long a record may wait to be sent before its link is called behind. {@code rebuildPatience}:
 * how long a node whose database was lost waits for what others than the county know.
 */
@Validated
@ConfigurationProperties("yiwang.sync")
public record SyncSettings(
        @Valid @DefaultValue Topic topic,
        @Valid @DefaultValue Capture capture,
        @Valid @DefaultValue Peer peer,
        @Valid @DefaultValue Reconcile reconcile,
        @NotNull @DefaultValue("30s") Duration deliveryTimeout,
        @NotNull @DefaultValue("7d") Duration outboxRetention,
        @NotNull @DefaultValue("15m") Duration announceEvery,
        @NotNull @DefaultValue("30s") Duration retryMost,
        @NotNull @DefaultValue("5s") Duration clockSkew,
        @NotNull @DefaultValue("30s") Duration behindAfter,
        @NotNull @DefaultValue("2m") Duration rebuildPatience) {

    /** How inbox topics are made: copies, how long records wait for an absent node, the largest record in bytes. */
    public record Topic(
            @Min(1) @Max(9) @DefaultValue("1") short replication,
            @NotNull @DefaultValue("30d") Duration retention,
            @Min(1_048_576) @Max(67_108_864) @DefaultValue("8388608") int maxRecordBytes) {}

    /** How the outbox is followed: most rows on their way to Kafka at once, rows that may wait in memory. */
    public record Capture(
            @Min(1) @Max(8192) @DefaultValue("2048") int batchSize,
            @Min(2) @Max(65_536) @DefaultValue("8192") int queueSize) {}

    /**
     * How replicas are compared: how often, give or take half of it; how long what is on its way may take to arrive, and
     * what is sent again; how long to wait for another node's digests.
     */
    public record Reconcile(
            @NotNull @DefaultValue("6h") Duration every,
            @NotNull @DefaultValue("3s") Duration settle,
            @NotNull @DefaultValue("20s") Duration patience,
            @NotNull @DefaultValue("30s") Duration answerTimeout) {}

    /** How long to wait for another node: for a connection, and for the next bytes. */
    public record Peer(
            @NotNull @DefaultValue("3s") Duration connectTimeout, @NotNull @DefaultValue("10s") Duration readTimeout) {}
}
