package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;

import org.yiwang.infra.network.Joining;
import org.yiwang.infra.network.LoadReport;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import org.yiwang.infra.network.Rebuild;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.stack.ServerSettings;

/** 古磉居委会, which joins the shared network for the first scenario that needs it; nothing else happens there. */
public final class JoinedCommunity {
    static final String CODE = "330327100001";

    private final NodeProcess begun;
    private final LoadReport arrived;
    private Network network;

    private JoinedCommunity(Network network, NodeProcess begun, LoadReport arrived) {
        this.network = network;
        this.begun = begun;
        this.arrived = arrived;
    }

    /** Joins, with an interruption after the start and a second call. */
    static JoinedCommunity of(Network shared) {
        NodeProcess begun = begin(shared).node();
        Joining again = begin(Network.find(shared.data().root()).orElseThrow());
        return new JoinedCommunity(again.network(), begun, again.await(Progress.silent()));
    }

    static Joining begin(Network network) {
        return Joining.begin(network, CODE, ServerSettings.none(), Progress.silent());
    }

    /** The node when its joining was interrupted. */
    NodeProcess begun() {
        return begun;
    }

    /** The records that had arrived when it had joined. */
    LoadReport arrived() {
        return arrived;
    }

    /** The network including this community. */
    Network network() {
        return network;
    }

    NodeProcess node() {
        return network.node(CODE);
    }

    /** Loses its database and rebuilds the node from the others. */
    LoadReport rebuilt() {
        network = Rebuild.of(network, CODE, ServerSettings.none(), false).begin(Progress.silent());
        return Rebuild.await(network, CODE, Progress.silent());
    }

    Applicant applicant() {
        return Applicant.at(network, CODE);
    }

    Clerk clerk() {
        return Clerk.at(network, CODE, "社区代办员");
    }

    NodeTables tables() {
        return new NodeTables(network, CODE);
    }

    /** An applicant applies there, and the other nodes learn of the case. */
    SeenCase appliedFor() {
        SeenCase submitted = applicant().applies(applicant().form());
        isKnownAlike(submitted.no(), People.of(network).township());
        isKnownAlike(submitted.no(), People.of(network).examiner());
        return submitted;
    }

    /** Checks that everybody sees the same as the community's clerk. */
    void isKnownAlike(String no, Clerk witness) {
        eventually(no + " is told alike at " + witness.node(), () -> assertThat(
                        witness.sees(no).essence())
                .isEqualTo(clerk().sees(no).essence()));
    }
}
