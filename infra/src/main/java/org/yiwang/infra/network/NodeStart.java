package org.yiwang.infra.network;

import java.util.List;
import org.yiwang.infra.node.NodeKeyMaking;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.stack.mariadb.Database;

/** Starts one node with its database; if that fails, ends the processes that it started. */
record NodeStart(Network network, Progress progress) {
    private static final int STEPS = 2;

    void run(String code) {
        Database database = network.stack().database(code);
        NodeProcess node = network.node(code);
        boolean ran = database.running();
        try {
            NodeKeyMaking.make(List.of(node.keys()));
            database.start();
            network.stack().broker().admit(List.of(code));
            progress.report(database.name(), 1, STEPS);
            node.start();
            progress.report(node.plan().name() + " " + node.address(), STEPS, STEPS);
        } catch (RuntimeException e) {
            node.stop();
            if (!ran) {
                database.stop();
            }
            throw e;
        }
    }
}
