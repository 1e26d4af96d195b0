package org.yiwang.infra.network;

import java.util.List;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.process.ManagedProcess;
import org.yiwang.infra.stack.Stack;
import org.yiwang.infra.stack.folder.DataFolder;

/**
 * The servers and nodes of a network, running or not.
 *
 * @param nodes the county first
 */
record NetworkProcesses(DataFolder data, Stack stack, List<NodeProcess> nodes) {

    NodeProcess county() {
        return nodes.get(0);
    }

    /** Every running process of the network, whichever program started it. */
    List<ManagedProcess> running() {
        return data.processes().stream().filter(ManagedProcess::running).toList();
    }
}
