package org.yiwang.infra.network;

import java.nio.file.Path;
import java.util.Optional;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.plan.NodeLives;
import org.yiwang.infra.plan.NodeLives.Unfinished;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.ServerSettings;
import org.yiwang.infra.stack.folder.FolderLock;

/**
 * Replaces the lost database of a node with an empty one, and waits while other nodes and Kafka send back their data.
 * After an interruption, running it again continues with the new database.
 */
public final class Rebuild {
    private static final int MAX_COUNT = 9;

    private final Network before;
    private final NodeProcess node;
    private final ServerSettings settings;
    private final boolean resumes;

    private Rebuild(Network before, NodeProcess node, ServerSettings settings, boolean resumes) {
        this.before = before;
        this.node = node;
        this.settings = settings;
        this.resumes = resumes;
    }

    /**
     * Changes nothing yet.
     *
     * @param anew whether to abandon a rebuild under way, because its database was lost as well
     * @throws LaunchFailure if the node cannot be rebuilt
     */
    public static Rebuild of(Network network, String code, ServerSettings settings, boolean anew) {
        if (code.equals(network.plan().county().code())) {
            throw new LaunchFailure(
                    "The county's database comes back from its backup, because all others are rebuilt from it."
                            + " Put the backup in place, run `./yiwang up`, then `./yiwang reconcile`.");
        }
        RunningCounty.require(network);
        NodeLives lives = network.remembered().lives();
        boolean resumes = !anew && lives.is(code, Unfinished.REBUILDING);
        if (!resumes && lives.losses(code) == MAX_COUNT) {
            throw new LaunchFailure(
                    "This node lost " + MAX_COUNT + " databases and has no number left for another one.");
        }
        return new Rebuild(network, network.node(code), settings, resumes);
    }

    /** Whether it continues with a database of an earlier attempt, and replaces none. */
    public boolean resumes() {
        return resumes;
    }

    public NodeProcess node() {
        return node;
    }

    /** The path that keeps the replaced database; empty if nothing is left of it. */
    public Optional<Path> keptAt() {
        return before.as(before.remembered().withSettings(settings))
                .stack()
                .database(node.code())
                .keptAt();
    }

    /**
     * Ends the node, and starts it with an empty database and its number of losses raised by one. Writes the state
     * while nothing runs, so that a start after a crash uses either the old database or the new one.
     */
    public Network begin(Progress progress) {
        try (FolderLock alone = before.data().lock()) {
            Network after = resumes ? before.change(state -> state.withSettings(settings)) : replaced();
            new NodeStart(after, progress).run(node.code());
            return after;
        }
    }

    private Network replaced() {
        node.stop();
        before.stack().database(node.code()).stop();
        return before.change(
                state -> state.withSettings(settings).with(state.lives().lost(node.code())));
    }

    /** Waits until the node may act again. */
    public static LoadReport await(Network network, String code, Progress progress) {
        LoadReport arrived = new Arrival(network, network.node(code), progress).await(now -> !now.closed());
        network.change(state -> state.with(state.lives().finished(code)));
        return arrived;
    }
}
