package org.yiwang.infra.node;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.yiwang.infra.plan.NodeEnvironment;
import org.yiwang.infra.plan.NodePlan;
import org.yiwang.infra.process.ManagedProcess;

/** One node as a process of its own: to be started, stopped and killed apart from the others. */
public final class NodeProcess {
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final NodePlan plan;
    private final URI address;
    private final Path folder;
    private final ManagedProcess process;
    private final NodeEnvironment environment;

    public NodeProcess(NodePlan plan, URI address, Path folder, ManagedProcess process, NodeEnvironment environment) {
        this.plan = plan;
        this.address = address;
        this.folder = folder;
        this.process = process;
        this.environment = environment;
    }

    public NodePlan plan() {
        return plan;
    }

    public String code() {
        return plan.code();
    }

    /** {@code http://127.0.0.1:port}, where people and other nodes reach it. */
    public URI address() {
        return address;
    }

    public String processName() {
        return process.name();
    }

    public Path log() {
        return process.log();
    }

    /** The number of the process, when it runs. */
    public Optional<Long> pid() {
        return process.handle().map(ProcessHandle::pid);
    }

    /** Starts it and waits until it is ready; fails with the end of its log otherwise. Does nothing when it runs. */
    public void start() {
        launch();
        awaitReady();
    }

    /** Starts it and returns at once. */
    public void launch() {
        if (!process.running()) {
            NodeProgram program = NodeProgram.prepare(plan.level());
            process.start(program.command(environment.classPath()), environment.variables(), folder);
        }
    }

    /** Has the classes that it loaded made ready for other starts, unless that has been done. */
    public void archiveClasses() {
        NodeProgram.prepare(plan.level()).archive().make(process.log());
    }

    /** Waits until it is ready; fails with the end of its log when it ends or takes too long. */
    public void awaitReady() {
        process.awaitReady(this::ready, START);
    }

    /** Whether it says of itself that it can work. */
    public boolean ready() {
        return NodeClient.at(address).isReady();
    }

    public boolean running() {
        return process.running();
    }

    /** Asks it to end, and waits; by force when it takes too long. */
    public void stop() {
        process.stop(STOP);
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.kill();
    }

    public void restart() {
        stop();
        start();
    }
}
