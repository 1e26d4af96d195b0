package org.yiwang.infra.stack.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yiwang.infra.stack.certificate.Identity;

/** Several brokers that replicate each record; of three, any one may be down for a while. */
public final class KafkaCluster implements Broker {
    private final List<KafkaBroker> members;
    private final List<String> nodes;

    /** {@code nodes} are admitted with every start. */
    public KafkaCluster(List<KafkaBroker> members, List<String> nodes) {
        this.members = List.copyOf(members);
        this.nodes = List.copyOf(nodes);
    }

    /** The process names of a cluster of that many brokers, for their ports. */
    public static List<String> portNames(int brokers) {
        return IntStream.rangeClosed(1, brokers)
                .mapToObj(KafkaSeat::name)
                .flatMap(name -> Stream.of(name, name + "-controller"))
                .toList();
    }

    /** The brokers, which can be started, stopped and killed independently. */
    public List<KafkaBroker> members() {
        return members;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String brokers() {
        return members.stream().map(KafkaBroker::brokers).collect(Collectors.joining(","));
    }

    @Override
    public int copies() {
        return members.get(0).copies();
    }

    @Override
    public void admit(List<String> nodes) {
        NodeRights.read().give(superuser(), nodes);
    }

    @Override
    public Map<String, String> client(Identity identity) {
        return identity.kafka();
    }

    @Override
    public Map<String, Object> superuser() {
        Map<String, Object> client = new HashMap<>(members.get(0).superuser());
        client.put("bootstrap.servers", brokers());
        return client;
    }

    /** Starts them in parallel, because none is ready before most of them are up. */
    @Override
    public void start() {
        ExecutorService threads = Executors.newFixedThreadPool(members.size());
        try {
            CompletableFuture.allOf(members.stream()
                            .map(member -> CompletableFuture.runAsync(member::start, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdown();
        }
        admit(nodes);
    }

    @Override
    public boolean running() {
        return members.stream().allMatch(KafkaBroker::running);
    }

    @Override
    public void stop() {
        members.parallelStream().forEach(KafkaBroker::stop);
    }

    @Override
    public void kill() {
        members.forEach(KafkaBroker::kill);
    }
}
