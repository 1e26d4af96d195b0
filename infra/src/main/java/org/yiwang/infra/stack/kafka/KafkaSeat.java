package org.yiwang.infra.stack.kafka;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yiwang.infra.stack.certificate.Identity;

/**
 * One broker's place in its cluster.
 *
 * @param number from 1
 * @param cluster the ports of all brokers, in the order of their numbers
 * @param listeners those beside the one that every broker has
 */
public record KafkaSeat(int number, List<Ports> cluster, List<KafkaListener> listeners) {
    private static final int MAX_COPIES = 3;

    /** A broker's port for clients and other brokers, and its port for controllers. */
    public record Ports(int broker, int controller) {}

    /** The only broker of its cluster. */
    static KafkaSeat alone(int port, int controllerPort) {
        return new KafkaSeat(1, List.of(new Ports(port, controllerPort)), List.of());
    }

    /** The name of the process and the folder; the first is simply {@code kafka}. */
    public static String name(int number) {
        return number == 1 ? "kafka" : "kafka-" + number;
    }

    String name() {
        return name(number);
    }

    int port() {
        return cluster.get(number - 1).broker();
    }

    /** The replication factor; the minimum of in-sync replicas is one less, so that one broker may be down. */
    int copies() {
        return Math.min(MAX_COPIES, cluster.size());
    }

    private int safeCopies() {
        return Math.max(1, copies() - 1);
    }

    Map<String, Object> settings(Path data, Identity identity) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("number", number);
        settings.put("voters", voters());
        settings.put("controllerport", cluster.get(number - 1).controller());
        settings.put("listeners", doors().map(KafkaListener::bound).collect(Collectors.joining(",")));
        settings.put("advertised", doors().map(KafkaListener::shown).collect(Collectors.joining(",")));
        settings.put("protocols", doors().map(door -> door.name() + ":SSL").collect(Collectors.joining(",")));
        settings.put("copies", copies());
        settings.put("safecopies", safeCopies());
        settings.put("datadir", data);
        settings.put("identity", identity.both());
        settings.put("authority", identity.authority());
        return settings;
    }

    private Stream<KafkaListener> doors() {
        return Stream.concat(Stream.of(new KafkaListener("BROKER", port(), port())), listeners.stream());
    }

    private String voters() {
        return IntStream.rangeClosed(1, cluster.size())
                .mapToObj(
                        voter -> voter + "@127.0.0.1:" + cluster.get(voter - 1).controller())
                .collect(Collectors.joining(","));
    }
}
