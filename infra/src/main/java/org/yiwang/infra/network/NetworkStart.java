package org.yiwang.infra.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yiwang.infra.node.NodeKeyMaking;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.process.ManagedProcess;
import org.yiwang.infra.stack.folder.FolderLock;
import org.yiwang.infra.stack.server.StackServer;

/** Starts the processes of a network in parallel, each as soon as its prerequisites are ready. */
final class NetworkStart {
    private final NetworkProcesses network;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();
    private final int total;
    private final Set<String> before;
    /** More JVMs at once only take the processor from one another. */
    private final Semaphore nodesAtOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    NetworkStart(NetworkProcesses network, Progress progress) {
        this.network = network;
        this.progress = progress;
        this.before = network.running().stream().map(ManagedProcess::name).collect(Collectors.toSet());
        this.total = network.stack().servers().size() + network.nodes().size() + 1;
    }

    /** Starts all; imports {@code sample} while the last nodes still start. */
    void run(Runnable sample) {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (FolderLock alone = network.data().lock()) {
            startAll(sample, threads).join();
            network.county().archiveClasses();
        } catch (CompletionException e) {
            threads.shutdownNow();
            endWhatWasStarted();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdown();
        }
    }

    /** Leaves earlier processes running, because somebody may be at work there. */
    private void endWhatWasStarted() {
        List<ManagedProcess> ours = network.running().stream()
                .filter(process -> !before.contains(process.name()))
                .toList();
        new NetworkStop(network, Progress.silent()).run(ours);
    }

    private CompletableFuture<Void> startAll(Runnable sample, ExecutorService threads) {
        Map<StackServer, CompletableFuture<Void>> servers = network.stack().servers().stream()
                .collect(Collectors.toMap(
                        Function.identity(), server -> CompletableFuture.runAsync(() -> start(server), threads)));
        CompletableFuture<Void> keys = CompletableFuture.runAsync(this::makeKeys, threads);
        CompletableFuture<Void> failed = new CompletableFuture<>();
        List<CompletableFuture<Void>> nodes = network.nodes().stream()
                .map(node -> {
                    CompletableFuture<Void> started = needs(node, servers)
                            .thenCombine(keys, (a, b) -> a)
                            .thenRunAsync(() -> start(node), threads);
                    return node.plan().level() == Level.COUNTY
                            ? started.thenRunAsync(() -> bringIn(sample), threads)
                            : started;
                })
                .toList();
        nodes.forEach(node -> node.exceptionally(cause -> {
            failed.completeExceptionally(cause);
            return null;
        }));
        CompletableFuture<Void> all = CompletableFuture.allOf(nodes.toArray(CompletableFuture[]::new));
        return CompletableFuture.anyOf(failed, all).thenRun(() -> {});
    }

    private CompletableFuture<Void> needs(NodeProcess node, Map<StackServer, CompletableFuture<Void>> servers) {
        CompletableFuture<Void> base = CompletableFuture.allOf(
                servers.get(network.stack().database(node.code())),
                servers.get(network.stack().broker()));
        boolean searches = node.plan().level() == Level.COUNTY;
        return searches ? base.thenCombine(servers.get(network.stack().search()), (a, b) -> a) : base;
    }

    private void makeKeys() {
        NodeKeyMaking.make(network.nodes().stream().map(NodeProcess::keys).toList());
    }

    private void start(StackServer server) {
        server.start();
        progress.report(server.name(), done.incrementAndGet(), total);
    }

    private void bringIn(Runnable sample) {
        sample.run();
        progress.report("catalogue and calendar", done.incrementAndGet(), total);
    }

    private void start(NodeProcess node) {
        if (node == network.county()) {
            // Takes longest, and imports the sample afterwards: starts before the other nodes.
            node.start();
        } else {
            startInTurn(node);
        }
        progress.report(node.plan().name() + " " + node.address(), done.incrementAndGet(), total);
    }

    private void startInTurn(NodeProcess node) {
        nodesAtOnce.acquireUninterruptibly();
        try {
            node.start();
        } finally {
            nodesAtOnce.release();
        }
    }
}
