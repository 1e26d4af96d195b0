package org.yiwang.infra.network;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.plan.NetworkOptions;
import org.yiwang.infra.plan.NetworkPlan;
import org.yiwang.infra.plan.NetworkPorts;
import org.yiwang.infra.plan.NetworkState;
import org.yiwang.infra.plan.NodeEnvironment;
import org.yiwang.infra.plan.NodeKeyFiles;
import org.yiwang.infra.plan.NodePlan;
import org.yiwang.infra.plan.StateFile;
import org.yiwang.infra.plan.Wiring;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.process.ManagedProcess;
import org.yiwang.infra.stack.Stack;
import org.yiwang.infra.stack.StackBuilder;
import org.yiwang.infra.stack.folder.DataFolder;
import org.yiwang.infra.stack.folder.StackFiles;

/**
 * A network of nodes with its servers, all kept in one data folder, by which another program finds it again.
 *
 * <pre>{@code
 * Network network = Network.open(NetworkOptions.sample(folder));
 * network.start(Progress.silent());
 * NodeClient clerk = network.signIn("330327100002", "shangjie-clerk");
 * network.node("330327100000").kill();
 * }</pre>
 */
public final class Network {
    private final StateFile stateFile;
    private final NetworkProcesses processes;
    private final StackFiles files;
    private final Wiring wiring;
    private NetworkState state;

    private Network(DataFolder data, StateFile stateFile, NetworkState state, StackFiles files, Wiring wiring) {
        this.stateFile = stateFile;
        this.state = state;
        this.files = files;
        this.wiring = wiring;
        Stack stack = new StackBuilder(
                        data,
                        files,
                        state.serverSettings(),
                        this::port,
                        state.databases(),
                        state.lives()::losses,
                        wiring::listeners)
                .build(state.plan().nodes().stream().map(NodePlan::code).toList());
        this.processes = new NetworkProcesses(
                data,
                stack,
                state.plan().nodes().stream()
                        .map(plan -> process(plan, data, stack))
                        .toList());
    }

    /** Opens the network of that folder, or creates it. Decides the ports now, and starts nothing yet. */
    public static Network open(NetworkOptions options) {
        DataFolder data = DataFolder.at(options.data());
        StateFile file = StateFile.in(data.root());
        NetworkState state = file.read()
                .orElseGet(() -> NetworkState.fresh(options.plan(), options.settings()))
                .withSettings(options.settings());
        requireSameScheme(file, state, data);
        NetworkState decided = state.withPorts(NetworkPorts.decide(state, data));
        file.write(decided);
        return new Network(data, file, decided, options.files(), options.wiring());
    }

    private static void requireSameScheme(StateFile file, NetworkState wanted, DataFolder data) {
        boolean before =
                file.read().map(state -> state.serverSettings().https()).orElse(false);
        boolean runs =
                data.processes().stream().anyMatch(process -> process.name().startsWith("node-") && process.running());
        if (runs && before != wanted.serverSettings().https()) {
            throw new LaunchFailure("The nodes run and speak " + (before ? "https" : "http")
                    + ". End them with `./yiwang down` before you change that.");
        }
    }

    /** The network of that folder in its present state, if there is one. */
    public static Optional<Network> find(Path folder) {
        return StateFile.in(folder).read().map(state -> {
            DataFolder data = DataFolder.at(folder);
            return new Network(data, StateFile.in(data.root()), state, StackFiles.locate(), Wiring.STRAIGHT);
        });
    }

    /** Changes the stored state, and returns the network in that state. */
    Network change(UnaryOperator<NetworkState> change) {
        NetworkState changed = change.apply(remembered());
        stateFile.write(changed);
        return as(changed);
    }

    /** The network in that state, which is not stored. */
    Network as(NetworkState changed) {
        return new Network(data(), stateFile, changed, files, wiring);
    }

    /** Reads the stored state again, because another command may have changed it. */
    NetworkState remembered() {
        return stateFile.read().orElse(state);
    }

    public NetworkPlan plan() {
        return state.plan();
    }

    public Stack stack() {
        return processes.stack();
    }

    public DataFolder data() {
        return processes.data();
    }

    /** All nodes, the county first. */
    public List<NodeProcess> nodes() {
        return processes.nodes();
    }

    public NodeProcess county() {
        return node(state.plan().county().code());
    }

    /** The node with that code. */
    public NodeProcess node(String code) {
        return nodes().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("No node " + code + " in this network."));
    }

    /** The password of all sample accounts. */
    public String password() {
        return state.password();
    }

    /** A client of that node for one of the sample accounts. */
    public NodeClient signIn(String code, String username) {
        return node(code).client().signIn(username, password());
    }

    /** Imports tables at the county, which must be ready. */
    public CountyImport countyImport() {
        return new CountyImport(county(), password());
    }

    /**
     * Starts the processes that do not run, servers before the nodes that need them; ends everything again if one
     * fails.
     */
    public void start(Progress progress) {
        new NetworkStart(processes, progress).run(() -> {});
    }

    /**
     * As {@link #start}; also imports the tables of that folder as soon as the county is up, unless that has been done.
     */
    public void startWithSample(Path folder, Progress progress) {
        new NetworkStart(processes, progress).run(() -> importSample(folder));
    }

    private void importSample(Path folder) {
        if (!state.imported()) {
            countyImport().run(SampleFiles.in(folder), Progress.silent());
            state = remembered().whenImported();
            stateFile.write(state);
        }
    }

    /** Ends everything, nodes before servers. */
    public void stop(Progress progress) {
        new NetworkStop(processes, progress).run(processes());
    }

    /** Ends everything and deletes the data. */
    public void delete(Progress progress) {
        stop(progress);
        data().delete();
    }

    /** Every running process of this network. */
    public List<ManagedProcess> processes() {
        return processes.running();
    }

    private NodeProcess process(NodePlan plan, DataFolder data, Stack stack) {
        String name = "node-" + plan.code();
        String scheme = state.serverSettings().https() ? "https" : "http";
        URI address = URI.create(scheme + "://127.0.0.1:" + port(name));
        Path folder = data.node(plan.code());
        NodeKeyFiles keys = new NodeKeyFiles(
                plan.code(), folder.resolve("keys.p12"), state.keyPasswords().get(plan.code()), data.registrations());
        NodeEnvironment environment = new NodeEnvironment(plan, address, folder, keys, stack, state, wiring);
        return new NodeProcess(plan, address, folder, data.process(name), environment);
    }

    private int port(String process) {
        return Optional.ofNullable(state.ports().get(process))
                .orElseThrow(() -> new LaunchFailure("No port is stored for " + process + "; run `yiwang up` again."));
    }
}
