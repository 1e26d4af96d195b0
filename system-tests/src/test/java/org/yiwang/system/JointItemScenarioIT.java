package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;

/** 新生儿出生一件事: one form, five departments, one decision; from the community over the township to the county. */
@ExtendWith(RunningNetwork.class)
class JointItemScenarioIT {
    private static final String BIRTH = "J02";

    private final Network network;

    JointItemScenarioIT(Network network) {
        this.network = network;
    }

    @Test
    void aNewbornsPapersComeFromOneApplication() {
        People people = People.of(network);
        eventually(
                "the package is offered at the community",
                () -> assertThat(people.applicant().findsItem(BIRTH)).isTrue());
        String no = people.applicant()
                .applies(people.applicant()
                        .packageForm(
                                BIRTH,
                                Map.of(
                                        "newborn_name", "陈小满",
                                        "newborn_sex", "女",
                                        "birth_date", "2026-11-20",
                                        "mother_name", "林小燕",
                                        "settle_with", "随母",
                                        "insured_kind", "新生儿",
                                        "guardian", "陈志强")))
                .no();
        people.community().does("pre-review", no);
        assertThat(people.community().does("accept", no).holder()).isEqualTo(LINGXI);
        eventually(
                "it waits at the township",
                () -> assertThat(people.township().todo()).containsOnlyOnce(no));
        people.township().does("review", no);
        eventually(
                "it waits for the departments",
                () -> assertThat(people.examiner().todo()).containsOnlyOnce(no));
        departmentsExamineSideBySide(people.examiner(), no);

        SeenCase granted = people.decider().does("grant", no);
        assertThat(granted.parts()).hasSize(5).containsOnly("AGREED");
        assertThat(granted.documents())
                .filteredOn(document -> document.title().equals("准予决定书"))
                .as("one decision for each part, and one for the whole")
                .hasSize(6);
        Clerk.at(network, COUNTY, "制证员").does("issue", no);
        eventually(
                "it has come back to the community",
                () -> assertThat(people.community().todo()).containsOnlyOnce(no));
        assertThat(people.community().does("deliver", no).state()).isEqualTo("CLOSED");
    }

    /** Each department closes its part; the decision is impossible before the last one has. */
    private static void departmentsExamineSideBySide(Clerk examiner, String no) {
        List<String> parts = examiner.sees(no).openParts();
        assertThat(parts).containsExactly("E020", "E016", "C001", "D014", "D007");
        for (String part : parts) {
            SeenCase before = examiner.sees(no);
            assertThat(before.holder()).isEqualTo(COUNTY);
            assertThat(before.step()).isEqualTo("联合审查");
            examiner.does("pass-part", no, Map.of("part", part));
        }
        assertThat(examiner.sees(no).step()).isEqualTo("决定");
    }
}
