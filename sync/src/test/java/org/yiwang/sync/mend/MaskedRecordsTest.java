package org.yiwang.sync.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.disclosure.CaseReader;
import org.yiwang.application.disclosure.TellingCase;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.base.json.Json;
import org.yiwang.masking.MaskedJson;
import org.yiwang.request.ApplicantRequest;
import org.yiwang.sync.record.ReplicationRecord;

/** Looks for leaks in a quarantined record as an operator sees it before giving a reason to open it. */
class MaskedRecordsTest {

    private static final Application CASE = TellingCase.at(ApplicationFixture.COMMUNITY, State.SUBMITTED);

    /** Names that only the case itself tells, and a request does not. */
    private static final List<String> UNKNOWN_TO_A_REQUEST = List.of("李建国", "陈美玉");

    static List<Application> phases() {
        return TellingCase.phases(CaseReader.OWNER);
    }

    @ParameterizedTest
    @MethodSource("phases")
    void aCaseTellsNothing(Application phase) {
        String payload = ReplicationRecord.of(phase, new ApplicationJson()).payload();
        assertThat(TellingCase.leaks(payload)).isNotEmpty();
        assertThat(TellingCase.leaks(MaskedJson.of(payload))).isEmpty();
        assertThat(MaskedJson.of(payload))
                .contains(phase.no().value(), phase.state().name(), "受理岗");
    }

    @Test
    void aRequestTellsNoNumberAndNotWhoseItIs() {
        String text = CASE.form().get("reason");
        String payload = Json.write(new ApplicantRequest(
                "request-1",
                CASE.no(),
                Action.HAND_IN,
                text,
                Map.of("visitReason", text),
                Map.of(1, Evidence.of(CASE.attachments().get(0))),
                CaseReader.OWNER,
                CASE.applicant().name(),
                ApplicationFixture.AT,
                ApplicationFixture.COMMUNITY,
                "上街居委会",
                4L));
        assertThat(TellingCase.leaks(payload)).hasSize(10);
        assertThat(UNKNOWN_TO_A_REQUEST).containsAll(TellingCase.leaks(MaskedJson.of(payload)));
    }
}
