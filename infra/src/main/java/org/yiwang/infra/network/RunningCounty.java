package org.yiwang.infra.network;

import org.yiwang.infra.process.LaunchFailure;

/** What a node gets comes from the county, by Kafka; both must be there, and started here. */
final class RunningCounty {
    private RunningCounty() {}

    /** @throws LaunchFailure saying what is missing */
    static void require(Network network) {
        if (network.processes().isEmpty()) {
            throw new LaunchFailure(
                    "This network was not started by `./yiwang up`, so no node can be started beside it."
                            + " docs/operations.md says with which settings a node joins from wherever it is.");
        }
        if (!network.stack().broker().running() || !network.county().ready()) {
            throw new LaunchFailure(network.plan().county().name()
                    + " or Kafka does not answer, and all that the node must know comes from there."
                    + " `./yiwang status` shows which; `./yiwang up` starts it.");
        }
    }
}
