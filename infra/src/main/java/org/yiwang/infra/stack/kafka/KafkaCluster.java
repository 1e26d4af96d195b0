package org.yiwang.infra.stack.kafka;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several brokers that keep each record together; with three, any one of them may be lost for a while. */
public final class KafkaCluster implements Broker {
    private final List<KafkaBroker> members;

    public KafkaCluster(List<KafkaBroker> members) {
        this.members = List.copyOf(members);
    }

    /** The names under which a cluster of that many brokers asks for its ports. */
    public static List<String> portNames(int brokers) {
        return IntStream.rangeClosed(1, brokers)
                .mapToObj(KafkaSeat::name)
                .flatMap(name -> Stream.of(name, name + "-controller"))
                .toList();
    }

    /** Each to be started, stopped and killed apart from the others. */
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

    /** Side by side: none is ready before most of them are there. */
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
