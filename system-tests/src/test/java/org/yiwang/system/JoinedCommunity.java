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

/** 古磉居委会, which joins the shared network when the first scenario asks for it; nothing else happens there. */
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

    /** The joining is interrupted after its start, and called again. */
    static JoinedCommunity of(Network shared) {
        NodeProcess begun = begin(shared).node();
        Joining again = begin(Network.find(shared.data().root()).orElseThrow());
        return new JoinedCommunity(again.network(), begun, again.await(Progress.silent()));
    }

    static Joining begin(Network network) {
        return Joining.begin(network, CODE, ServerSettings.none(), Progress.silent());
    }

    /** The node as it was when its joining was interrupted. */
    NodeProcess begun() {
        return begun;
    }

    /** What had come when it had joined. */
    LoadReport arrived() {
        return arrived;
    }

    /** The network with this community. */
    Network network() {
        return network;
    }

    NodeProcess node() {
        return network.node(CODE);
    }

    /** Its database is lost; it gets another one, and what others know of it. */
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

    /** Somebody applies there, and the others come to know. */
    SeenCase appliedFor() {
        SeenCase submitted = applicant().applies(applicant().form());
        isKnownAlike(submitted.no(), People.of(network).township());
        isKnownAlike(submitted.no(), People.of(network).examiner());
        return submitted;
    }

    /** Whoever looks sees what the community's clerk sees. */
    void isKnownAlike(String no, Clerk witness) {
        eventually(no + " is told alike at " + witness.node(), () -> assertThat(
                        witness.sees(no).essence())
                .isEqualTo(clerk().sees(no).essence()));
    }
}
