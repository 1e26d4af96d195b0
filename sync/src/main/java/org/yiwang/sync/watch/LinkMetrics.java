package org.yiwang.sync.watch;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.yiwang.replication.link.LinkReport.Disk;
import org.yiwang.replication.link.Neighbour;
import org.yiwang.replication.link.Remark.Weight;
import org.yiwang.sync.traffic.Traffic;
import org.yiwang.sync.watch.space.SpaceWatch;

/**
 * Publishes the metrics {@code yiwang.sync.*}, listed in docs/operations.md. Measures every ten seconds, so that
 * scraping calls neither database nor Kafka; NaN until the first measurement.
 */
@Component
class LinkMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(LinkMetrics.class);
    private static final String LINK = "yiwang.sync.link.";

    private final LinkFigures figures;
    private final SpaceWatch space;
    private final MultiGauge waiting;
    private final MultiGauge waitingSeconds;
    private final MultiGauge clockAhead;
    private final MultiGauge diskFree;
    private final MultiGauge diskTotal;
    private volatile @Nullable Figures last;

    LinkMetrics(LinkFigures figures, Traffic traffic, SpaceWatch space, MeterRegistry registry) {
        this.figures = figures;
        this.space = space;
        waiting = MultiGauge.builder(LINK + "waiting").register(registry);
        waitingSeconds = MultiGauge.builder(LINK + "waiting.seconds").register(registry);
        clockAhead = MultiGauge.builder(LINK + "clock.ahead.seconds").register(registry);
        diskFree = MultiGauge.builder("yiwang.sync.disk.free.bytes").register(registry);
        diskTotal = MultiGauge.builder("yiwang.sync.disk.total.bytes").register(registry);
        counters(registry, traffic);
        outbox(registry, space);
        inbox(registry);
        pending(registry);
        for (Weight weight : List.of(Weight.WARNING, Weight.FAULT)) {
            Gauge.builder("yiwang.sync.remarks", this, metrics -> metrics.remarks(weight))
                    .tag("weight", weight.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    private static void counters(MeterRegistry registry, Traffic traffic) {
        FunctionCounter.builder("yiwang.sync.sent", traffic, Traffic::sentTotal).register(registry);
        FunctionCounter.builder("yiwang.sync.taken", traffic, Traffic::takenTotal)
                .register(registry);
    }

    private void outbox(MeterRegistry registry, SpaceWatch space) {
        gauge(registry, "outbox.waiting", now -> now.outbox().waiting());
        gauge(registry, "outbox.waiting.seconds", now -> now.outbox().waitingSeconds());
        gauge(registry, "capture.running", now -> flag(now.outbox().running()));
        gauge(registry, "capture.trouble", now -> flag(now.outbox().trouble() != null));
        Gauge.builder("yiwang.sync.outbox.waiting.bytes", space, watch -> watch.space()
                        .outboxBytes())
                .register(registry);
        Gauge.builder("yiwang.sync.binlog.bytes", space, LinkMetrics::binlogBytes)
                .register(registry);
    }

    private void inbox(MeterRegistry registry) {
        gauge(registry, "inbox.waiting", now -> now.inbox().waiting());
        gauge(registry, "inbox.waiting.seconds", now -> now.inbox().waitingSeconds());
        gauge(registry, "connected", now -> flag(now.inbox().connected()));
    }

    private void pending(MeterRegistry registry) {
        gauge(registry, "quarantined", now -> now.pending().quarantined());
        gauge(registry, "set.aside", now -> now.pending().setAside());
        gauge(registry, "requests.waiting", now -> now.pending().requests());
        gauge(registry, "files.waiting", now -> now.pending().files());
    }

    @Scheduled(initialDelay = 3_000, fixedDelay = 10_000)
    void measure() {
        try {
            Figures now = figures.now();
            last = now;
            List<Neighbour> neighbours = now.neighbours();
            waiting.register(rows(neighbours, Neighbour::waiting), true);
            waitingSeconds.register(rows(neighbours, Neighbour::waitingSeconds), true);
            clockAhead.register(rows(neighbours, Neighbour::clockAheadSeconds), true);
            diskFree.register(disks(space.space().disks(), Disk::free), true);
            diskTotal.register(disks(space.space().disks(), Disk::total), true);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database does not answer; retrying soon", e);
        }
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Figures> figure) {
        Gauge.builder("yiwang.sync." + name, this, metrics -> metrics.read(figure))
                .register(registry);
    }

    private double read(ToDoubleFunction<Figures> figure) {
        Figures now = last;
        return now == null ? Double.NaN : figure.applyAsDouble(now);
    }

    private double remarks(Weight weight) {
        return read(now ->
                now.remarks().stream().filter(said -> said.weight() == weight).count());
    }

    private static List<MultiGauge.Row<?>> rows(List<Neighbour> neighbours, ToDoubleFunction<Neighbour> figure) {
        return neighbours.stream()
                .<MultiGauge.Row<?>>map(
                        node -> MultiGauge.Row.of(Tags.of("node", node.code().value()), figure.applyAsDouble(node)))
                .toList();
    }

    private static List<MultiGauge.Row<?>> disks(List<Disk> disks, ToDoubleFunction<Disk> figure) {
        return disks.stream()
                .<MultiGauge.Row<?>>map(
                        disk -> MultiGauge.Row.of(Tags.of("disk", disk.what()), figure.applyAsDouble(disk)))
                .toList();
    }

    private static double binlogBytes(SpaceWatch watch) {
        Long bytes = watch.space().binlogBytes();
        return bytes == null ? Double.NaN : bytes;
    }

    private static double flag(boolean is) {
        return is ? 1 : 0;
    }
}
