package org.yiwang.application.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationBuilder;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;

class CaseSizeTest {

    @Test
    void aLongHistoryIsFinishedButNotMadeLonger() {
        assertThat(CaseSize.refusal(attempt(Action.URGE, 10))).isEmpty();
        assertThat(CaseSize.refusal(attempt(Action.URGE, 300)))
                .map(Refusal::code)
                .contains("action.caseFull");
        assertThat(CaseSize.refusal(attempt(Action.DENY, 300))).isEmpty();
        assertThat(CaseSize.refusal(attempt(Action.DENY, 400))).isPresent();
    }

    private static AttemptedAction attempt(Action action, int entries) {
        HistoryEntry spoken = new HistoryEntry(
                ApplicationFixture.AT,
                Action.URGE,
                "王秀兰",
                "",
                ApplicationFixture.COMMUNITY,
                "上街居委会",
                1,
                "受理",
                "长".repeat(1000),
                Map.of(),
                State.SUBMITTED);
        Application application = ApplicationBuilder.like(ApplicationFixture.submitted())
                .history(Collections.nCopies(entries, spoken))
                .build();
        Actor actor = new Actor("account-1", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
        return new AttemptedAction(
                new ActOnApplication(application.no(), action, "", null), application, actor, ApplicationFixture.AT);
    }
}
