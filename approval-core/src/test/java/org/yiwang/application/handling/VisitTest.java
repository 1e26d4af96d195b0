package org.yiwang.application.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationBuilder;
import org.yiwang.application.Visit;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

class VisitTest {

    private static final Actor CLERK =
            new Actor("s", "lin", "林小燕", AccountKind.STAFF, Set.of("送达岗"), Set.of(Duty.CLERK));
    private static final Delivery DELIVERING =
            new Delivery(new ThisNode(ApplicationFixture.TOWNSHIP, "", URI.create("http://127.0.0.1"), Path.of("")));

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

    /** 即办件: handed in, decided and fetched in one stay is one journey (实施意见 二（四）2). */
    @Test
    void whatIsDoneDuringOneStayIsOneVisit() {
        Instant came = Instant.parse("2026-11-23T01:00:00Z");
        Application entered = stays(came, came.plus(Duration.ofMinutes(40)));
        assertThat(Visit.of(entered)).hasSize(1);
        assertThat(Visit.earlier(entered, came.plus(Duration.ofMinutes(50)), ApplicationFixture.TOWNSHIP))
                .isZero();
        assertThat(Visit.earlier(entered, came.plus(Duration.ofHours(3)), ApplicationFixture.TOWNSHIP))
                .isEqualTo(1);
        assertThat(Visit.earlier(entered, came.plus(Duration.ofMinutes(50)), ApplicationFixture.COMMUNITY))
                .isEqualTo(1);
    }

    @Test
    void whoComesBackAfterHoursComesTwice() {
        Instant came = Instant.parse("2026-11-23T01:00:00Z");
        assertThat(Visit.of(stays(came, came.plus(Duration.ofHours(5))))).hasSize(2);
    }

    private static Application stays(Instant... at) {
        List<HistoryEntry> history = Stream.of(at)
                .map(instant -> new HistoryEntry(
                        instant,
                        Action.SUPPLEMENT,
                        "林小燕",
                        "受理岗",
                        ApplicationFixture.TOWNSHIP,
                        "灵溪镇",
                        1,
                        "受理",
                        "",
                        Map.of(),
                        State.RECEIVED))
                .toList();
        return ApplicationBuilder.like(ApplicationFixture.submitted())
                .history(history)
                .build();
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
