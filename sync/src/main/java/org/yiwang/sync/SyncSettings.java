package org.yiwang.sync;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of replication ({@code yiwang.sync.*}).
 *
 * @param deliveryTimeout how long the node waits for Kafka to confirm a record before it sends the record again
 * @param outboxRetention how long the outbox keeps rows that have been sent
 * @param announceEvery how often the node announces itself to the nodes above it; a node that is silent for twice as long
 *     is shown as silent
 * @param maxRetryPause longest pause between two retries
 * @param clockSkew warns when another node's clock is ahead by more than this
 * @param lagThreshold calls a link behind when a record has waited to be sent for longer than this
 * @param rebuildPatience how long a node whose database was lost waits for what nodes other than the county know
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
        @NotNull @DefaultValue("30s") Duration maxRetryPause,
        @NotNull @DefaultValue("5s") Duration clockSkew,
        @NotNull @DefaultValue("30s") Duration lagThreshold,
        @NotNull @DefaultValue("2m") Duration rebuildPatience) {

    /**
     * Creation of inbox topics.
     *
     * @param replication copies of each record in Kafka, from 1 to 9; set 3 if there are three brokers
     * @param retention how long Kafka keeps records for an absent node
     * @param maxRecordBytes size of the largest record in bytes, from 1048576 to 67108864
     */
    public record Topic(
            @Min(1) @Max(9) @DefaultValue("1") short replication,
            @NotNull @DefaultValue("30d") Duration retention,
            @Min(1_048_576) @Max(67_108_864) @DefaultValue("8388608") int maxRecordBytes) {}

    /**
     * Change capture, which follows the outbox.
     *
     * @param batchSize how many rows are on their way to Kafka at once, from 1 to 8192
     * @param queueSize how many rows may wait in memory, from 2 to 65536
     */
    public record Capture(
            @Min(1) @Max(8192) @DefaultValue("2048") int batchSize,
            @Min(2) @Max(65_536) @DefaultValue("8192") int queueSize) {}

    /**
     * Comparison of replicas.
     *
     * @param every how often the node compares its replicas with those of the nodes above it, give or take a half
     * @param settle how long a comparison waits for records on their way before it calls a difference real
     * @param patience how long a comparison waits for what was sent again to arrive
     * @param answerTimeout longest wait for another node's digests
     */
    public record Reconcile(
            @NotNull @DefaultValue("6h") Duration every,
            @NotNull @DefaultValue("3s") Duration settle,
            @NotNull @DefaultValue("20s") Duration patience,
            @NotNull @DefaultValue("30s") Duration answerTimeout) {}

    /**
     * Patience with other nodes.
     *
     * @param connectTimeout longest wait for a connection to another node
     * @param readTimeout longest wait for the next bytes from another node
     * @param authority PEM file with the certificate of the authority that signed the other nodes' certificates; if absent,
     *     those that Java knows
     */
    public record Peer(
            @NotNull @DefaultValue("3s") Duration connectTimeout,
            @NotNull @DefaultValue("10s") Duration readTimeout,
            @Nullable Path authority) {}
}
