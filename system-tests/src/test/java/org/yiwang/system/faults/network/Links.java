package org.yiwang.system.faults.network;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yiwang.infra.plan.Wiring;
import org.yiwang.infra.process.Ports;
import org.yiwang.infra.process.TcpLink;
import org.yiwang.infra.stack.kafka.KafkaListener;

/**
 * Every link of a network as a {@link TcpLink}: from each node to each broker (which opens a listener for it), from
 * each node to its database, and from other nodes to it.
 */
public final class Links implements Wiring, AutoCloseable {
    private static final Pattern DATABASE = Pattern.compile("(jdbc:mysql://[^:/]+:)(\\d+)(/.*)");

    private final Map<String, Door> kafka = new TreeMap<>();
    private final Map<String, TcpLink> databases = new HashMap<>();
    private final Map<String, TcpLink> peers = new HashMap<>();
    private final Map<String, List<Path>> inFront;
    private final int brokers;

    /** A node's listener at a broker, and the link to it. */
    private record Door(String node, int broker, TcpLink link, int port) {
        KafkaListener listener() {
            return new KafkaListener("NODE" + node, port, link.port());
        }
    }

    /** {@code inFront} is the front of the class paths, by node. */
    Links(List<String> nodes, int brokers, Map<String, List<Path>> inFront) {
        this.brokers = brokers;
        this.inFront = inFront;
        nodes.forEach(node -> {
            databases.put(node, TcpLink.open());
            peers.put(node, TcpLink.open());
            IntStream.rangeClosed(1, brokers).forEach(broker -> kafka.put(node + "/" + broker, door(node, broker)));
        });
    }

    private static Door door(String node, int broker) {
        TcpLink link = TcpLink.open();
        int port = Ports.free();
        link.leadTo(port);
        return new Door(node, broker, link, port);
    }

    /** From the node to all brokers. */
    public List<TcpLink> toKafka(String node) {
        return kafka.values().stream()
                .filter(door -> door.node().equals(node))
                .map(Door::link)
                .toList();
    }

    /** From the node to its database. */
    public List<TcpLink> toDatabase(String node) {
        return List.of(databases.get(node));
    }

    /** From other nodes to this one. */
    public List<TcpLink> fromPeers(String node) {
        return List.of(peers.get(node));
    }

    void healAll() {
        all().forEach(TcpLink::heal);
    }

    @Override
    public List<KafkaListener> listeners(int broker) {
        return kafka.values().stream()
                .filter(door -> door.broker() == broker)
                .map(Door::listener)
                .toList();
    }

    @Override
    public String brokers(String node, String own) {
        return IntStream.rangeClosed(1, brokers)
                .mapToObj(broker ->
                        "127.0.0.1:" + kafka.get(node + "/" + broker).link().port())
                .collect(Collectors.joining(","));
    }

    @Override
    public String database(String node, String own) {
        Matcher parts = DATABASE.matcher(own);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No database address with a port: " + own);
        }
        TcpLink link = databases.get(node);
        link.leadTo(Integer.parseInt(parts.group(2)));
        return parts.group(1) + link.port() + parts.group(3);
    }

    @Override
    public URI address(String node, URI own) {
        TcpLink link = peers.get(node);
        link.leadTo(own.getPort());
        return URI.create("http://127.0.0.1:" + link.port());
    }

    @Override
    public List<Path> classPath(String node) {
        return inFront.getOrDefault(node, List.of());
    }

    @Override
    public void close() {
        all().forEach(TcpLink::close);
    }

    private Stream<TcpLink> all() {
        return Stream.of(kafka.values().stream().map(Door::link), databases.values().stream(), peers.values().stream())
                .flatMap(links -> links);
    }
}
