package org.yiwang.portal.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yiwang.application.ApplicationNo;
import org.yiwang.revision.Amendment;
import org.yiwang.revision.Ground;
import org.yiwang.revision.ReviseDecision;
import org.yiwang.revision.RevisionKind;

class RevisionFormTest {

    private static final ApplicationNo NO = new ApplicationNo("330327100002-20261123-000001-2");

    @Test
    void theGroundNamesTheKindAndEmptyRowsAreLeftOut() {
        ReviseDecision command = of(Map.of(
                "ground", "CLERICAL_ERROR",
                "version", "2",
                "statement0", "applicant",
                "from0", "王秀蓝",
                "to0", "王秀兰",
                "statement1", "applicant",
                "reissue", "true"));
        assertThat(command.kind()).isEqualTo(RevisionKind.CORRECTION);
        assertThat(command.ground()).isEqualTo(Ground.CLERICAL_ERROR);
        assertThat(command.version()).isEqualTo(2);
        assertThat(command.amendments()).containsExactly(new Amendment("applicant", "王秀蓝", "王秀兰"));
        assertThat(command.reissue()).isTrue();
    }

    @Test
    void whatIsTypedForAmendingIsNoPartOfARevocation() {
        ReviseDecision command = of(Map.of(
                "ground", "BEYOND_POWERS", "statement0", "applicant", "from0", "王秀蓝", "to0", "王秀兰", "reissue", "true"));
        assertThat(command.amendments()).isEmpty();
        assertThat(command.reissue()).isFalse();
    }

    @Test
    void nothingChosenIsNothingAndTheRequestKeepsItsId() {
        ReviseDecision empty = of(Map.of("ground", "ELSE", "version", "many"));
        assertThat(empty.kind()).isNull();
        assertThat(empty.ground()).isNull();
        assertThat(empty.version()).isNull();
        Map<String, String> typed = new HashMap<>();
        typed.put("requestId", "5b0a2a0e-0000-4000-8000-000000000001");
        assertThat(of(typed).requestId()).isEqualTo("5b0a2a0e-0000-4000-8000-000000000001");
    }

    private static ReviseDecision of(Map<String, String> typed) {
        return new RevisionForm(typed).command(NO);
    }
}
