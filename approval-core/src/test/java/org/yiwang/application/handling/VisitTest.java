package org.yiwang.application.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.application.Visit;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

class VisitTest {

    private static final Actor CLERK =
            new Actor("s", "lin", "林小燕", AccountKind.STAFF, Set.of("送达岗"), Set.of(Duty.CLERK));
    private static final Delivery DELIVERING = new Delivery();

    private final Application atDelivery = ApplicationFixture.after(
            ApplicationFixture.after(ApplicationFixture.submitted(), Action.REQUEST_SUPPLEMENT), Action.SUPPLEMENT);

    @Test
    void whatIsDoneOnlineIsNoVisit() {
        assertThat(Visit.of(ApplicationFixture.submitted())).isEmpty();
    }

    @Test
    void whatTheWindowTakesInIsAVisit() {
        assertThat(Visit.of(atDelivery)).extracting(Visit::action).containsExactly(Action.SUPPLEMENT);
    }

    @Test
    void theFirstVisitNeedsNoReason() {
        assertThat(refusal(ApplicationFixture.submitted(), Map.of())).isEmpty();
    }

    @Test
    void theSecondVisitNeedsItsReason() {
        assertThat(refusal(atDelivery, Map.of())).contains("action.secondVisit");
        assertThat(refusal(atDelivery, Map.of("visitReason", "须当面核对原件"))).isEmpty();
    }

    @Test
    void theLetterSparesTheVisit() {
        assertThat(refusal(atDelivery, Map.of("method", "POST", "tracking", "EK123456789CN")))
                .isEmpty();
        assertThat(refusal(atDelivery, Map.of("method", "POST"))).contains("action.tracking");
    }

    @Test
    void onlineIsTheApplicantsWord() {
        assertThat(refusal(atDelivery, Map.of("method", "ONLINE"))).contains("action.deliveredOnline");
        assertThat(refusal(atDelivery, Map.of("method", "PIGEON"))).contains("action.deliveryMethod");
    }

    @Test
    void somebodyElseSaysHowTheyBelongToTheApplicant() {
        Application first = ApplicationFixture.submitted();
        assertThat(refusal(first, Map.of("receiver", "王建国"))).contains("action.relation");
        assertThat(refusal(first, Map.of("receiver", "王建国", "relation", "配偶"))).isEmpty();
        assertThat(refusal(first, Map.of("receiver", "王秀兰"))).isEmpty();
    }

    private static Optional<String> refusal(Application before, Map<String, String> details) {
        ActOnApplication command = new ActOnApplication(before.no(), Action.DELIVER, "", null, details, Map.of());
        return DELIVERING
                .refusal(new AttemptedAction(command, before, CLERK, Instant.EPOCH))
                .map(Refusal::code);
    }
}
