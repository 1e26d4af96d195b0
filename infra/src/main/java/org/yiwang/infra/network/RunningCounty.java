package org.yiwang.infra.network;

import org.yiwang.infra.process.LaunchFailure;

/** Checks that the county and Kafka run and were started here, because a node gets its data from them. */
final class RunningCounty {
    private RunningCounty() {}

    /** @throws LaunchFailure naming the missing part */
    static void require(Network network) {
        if (network.processes().isEmpty()) {
            throw new LaunchFailure(
                    "This network was not started by `./yiwang up`, so no node can be started beside it."
                            + " docs/operations.md lists the settings with which a node joins from another place.");
        }
        if (!network.stack().broker().running() || !network.county().ready()) {
            throw new LaunchFailure(network.plan().county().name()
                    + " or Kafka does not answer, and the node gets its data from there."
                    + " `./yiwang status` shows which; `./yiwang up` starts it.");
        }
    }
}
