package org.yiwang.system.faults.fault;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.process.Patience;
import org.yiwang.infra.process.TcpLink;
import org.yiwang.infra.stack.server.StackServer;
import org.yiwang.system.faults.network.FaultNetwork;
import org.yiwang.system.faults.network.Moment;

/** Draws faults for a network. */
public final class Faults {
    private static final Duration COMES_BACK = Duration.ofMinutes(10);

    private final FaultNetwork network;
    private final RecordFaults records;
    private final Random random;

    public Faults(FaultNetwork network, RecordFaults records, Random random) {
        this.network = network;
        this.records = records;
        this.random = random;
    }

    Fault draw(FaultKind kind) {
        String node = oneOf(FaultNetwork.NODES);
        return switch (kind) {
            case NODE_KILLED -> process(kind, "node " + node, network.network().node(node)::kill, starting(node));
            case NODE_RESTARTED ->
                process(kind, "node " + node, network.network().node(node)::stop, starting(node));
            case DATABASE_KILLED, DATABASE_RESTARTED ->
                server(kind, "database " + node, network.network().stack().database(node));
            case BROKER_KILLED, BROKER_RESTARTED ->
                server(kind, "a broker", oneOf(network.kafka().members()));
            case SEARCH_KILLED ->
                server(kind, "search", network.network().stack().search());
            default -> kind.isOfRecords() ? records.draw(kind, node, random) : link(kind, node);
        };
    }

    private Fault server(FaultKind kind, String target, StackServer server) {
        boolean orderly = kind == FaultKind.DATABASE_RESTARTED || kind == FaultKind.BROKER_RESTARTED;
        return process(kind, target, orderly ? server::stop : server::kill, server::start);
    }

    private Fault process(FaultKind kind, String target, Runnable end, Runnable start) {
        return new Fault(kind, target, end, Moment.between(random, 200, 8_000), () -> insist(target, start));
    }

    private Runnable starting(String node) {
        NodeProcess process = network.network().node(node);
        return process::start;
    }

    /** Starts the target until it runs, because the servers that it needs may be down at the same time. */
    private static void insist(String target, Runnable start) {
        boolean back = Patience.until(() -> started(start), COMES_BACK);
        if (!back) {
            throw new IllegalStateException(target + " did not come back within " + COMES_BACK);
        }
    }

    private static boolean started(Runnable start) {
        try {
            start.run();
            return true;
        } catch (LaunchFailure notYet) {
            return false;
        }
    }

    private Fault link(FaultKind kind, String node) {
        return switch (kind) {
            case KAFKA_LINK_CUT, KAFKA_LINK_STALLED, KAFKA_LINK_SLOWED, KAFKA_LINK_RESET ->
                link(kind, "Kafka of " + node, network.links().toKafka(node));
            case PEER_LINK_CUT, PEER_LINK_STALLED, PEER_LINK_SLOWED, PEER_LINK_RESET ->
                link(kind, "way to " + node, network.links().fromPeers(node));
            default -> link(kind, "database link of " + node, network.links().toDatabase(node));
        };
    }

    private Fault link(FaultKind kind, String target, List<TcpLink> links) {
        if (kind.name().endsWith("RESET")) {
            return Fault.atOnce(kind, target, () -> links.forEach(TcpLink::reset));
        }
        Duration lasts = Moment.between(random, 1_000, 12_000);
        return new Fault(
                kind, target, () -> links.forEach(harm(kind)), lasts, () -> links.forEach(after(random.nextBoolean())));
    }

    private Consumer<TcpLink> harm(FaultKind kind) {
        Function<String, Boolean> is = kind.name()::endsWith;
        if (is.apply("CUT")) {
            return TcpLink::cut;
        }
        Duration delay = Moment.between(random, 20, 300);
        return is.apply("STALLED") ? TcpLink::stall : link -> link.slow(delay);
    }

    /** After a stall the connection may continue or turn out to be dead. */
    private static Consumer<TcpLink> after(boolean dead) {
        return link -> {
            if (dead) {
                link.reset();
            }
            link.heal();
        };
    }

    private <T> T oneOf(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}
