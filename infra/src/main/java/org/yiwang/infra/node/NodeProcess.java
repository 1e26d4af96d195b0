package org.yiwang.infra.node;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.yiwang.infra.plan.NodeEnvironment;
import org.yiwang.infra.plan.NodeKeyFiles;
import org.yiwang.infra.plan.NodePlan;
import org.yiwang.infra.process.ManagedProcess;

/** A node as its own process: can be started, stopped and killed independently. */
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

    /** {@code http://127.0.0.1:port} or {@code https://…}, the address for people and other nodes. */
    public URI address() {
        return address;
    }

    public NodeKeyFiles keys() {
        return environment.keys();
    }

    /** A client of this node without a signed-in user. */
    public NodeClient client() {
        return "https".equals(address.getScheme())
                ? NodeClient.at(address, environment.stack().authority().trustStore())
                : NodeClient.at(address);
    }

    public String processName() {
        return process.name();
    }

    public Path log() {
        return process.log();
    }

    /** The process id, if it runs. */
    public Optional<Long> pid() {
        return process.handle().map(ProcessHandle::pid);
    }

    /** Starts it and waits until it is ready; otherwise fails with the end of its log. Does nothing if it runs. */
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

    /** Archives the classes that it loaded for other starts, unless that has been done. */
    public void archiveClasses() {
        NodeProgram.prepare(plan.level()).archive().make(process.log());
    }

    /** Waits until it is ready; fails with the end of its log if it ends or takes too long. */
    public void awaitReady() {
        process.awaitReady(this::ready, START);
    }

    /** Whether its health check says that it is ready. */
    public boolean ready() {
        return client().isReady();
    }

    public boolean running() {
        return process.running();
    }

    /** Asks it to end, and waits; kills it if it takes too long. */
    public void stop() {
        process.stop(STOP);
    }

    /** Kills it, as {@code kill -9} does. */
    public void kill() {
        process.kill();
    }

    public void restart() {
        stop();
        start();
    }
}
