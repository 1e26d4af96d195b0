package org.yiwang.system;

import java.util.stream.Stream;
import org.yiwang.infra.network.Network;

/** The people of a case that goes from 上街居委会 through 灵溪镇 to 苍南县 and back. */
public record People(
        Applicant applicant, Clerk community, Clerk township, Clerk examiner, Clerk decider, Auditor auditor) {
    public static final String COUNTY = "330327000000";
    public static final String LINGXI = "330327100000";
    public static final String SHANGJIE = "330327100002";

    public static People of(Network network) {
        return new People(
                Applicant.at(network, SHANGJIE),
                Clerk.at(network, SHANGJIE, "社区代办员"),
                Clerk.at(network, LINGXI, "乡镇业务审核员"),
                Clerk.at(network, COUNTY, "县级部门审查员"),
                Clerk.at(network, COUNTY, "县级部门分管负责人"),
                Auditor.of(network));
    }

    /** One clerk at each node that may know the case. */
    Stream<Clerk> witnesses() {
        return Stream.of(community, township, examiner);
    }
}
