package org.yiwang.application.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.CoreNode;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationBuilder;
import org.yiwang.application.Applications;
import org.yiwang.application.Custody;
import org.yiwang.application.TaskFlow;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.action.State;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.deadline.WorkingDays;

/** 行政许可法 第三十二条第一款第四项: 逾期不告知的，自收到申请材料之日起即为受理. */
class DeemedAcceptanceIT {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static ConfigurableApplicationContext community;

    @BeforeAll
    static void start() {
        community = CoreNode.start(ApplicationFixture.COMMUNITY.value());
        int year = Year.now(WorkingDays.ZONE).getValue();
        for (int each = year - 1; each <= year + 1; each++) {
            community.getBean(WorkCalendars.class).publish(CalendarYear.of(each, 1, Map.of()));
        }
    }

    @AfterAll
    static void stop() {
        community.close();
    }

    @Test
    void fiveDaysWithoutANoticeAreAnAcceptanceFromTheDayOfReceipt() {
        Instant longAgo = NOW.minus(Duration.ofDays(20));
        Application forgotten = filed(1, longAgo);
        Application fresh = filed(2, NOW);

        community.getBean(LawfulActs.class).carryOut();
        community.getBean(LawfulActs.class).carryOut();

        Application accepted = found(forgotten);
        assertThat(accepted.state()).isEqualTo(State.IN_REVIEW);
        assertThat(accepted.dates().acceptedAt()).isEqualTo(longAgo);
        assertThat(accepted.version()).as("once").isEqualTo(2);
        assertThat(accepted.lastEntry().action()).isEqualTo(Action.DEEM_ACCEPTED);
        assertThat(accepted.lastEntry().comment()).contains("第三十二条");
        assertThat(accepted.documents())
                .extracting(IssuedDocument::kind)
                .containsExactly(DocumentKind.ACCEPTANCE_NOTICE);
        assertThat(found(fresh)).isEqualTo(fresh);
    }

    private static Application found(Application application) {
        return community.getBean(Applications.class).find(application.no()).orElseThrow();
    }

    private static Application filed(int sequence, Instant at) {
        Application submitted = ApplicationFixture.submitted();
        HistoryEntry entry = new HistoryEntry(
                at, null, "王秀兰", "", ApplicationFixture.COMMUNITY, "上街居委会", null, null, "", Map.of(), State.SUBMITTED);
        Application filed = ApplicationBuilder.like(submitted)
                .no(ApplicationFixture.inReview(ApplicationFixture.COMMUNITY, ApplicationFixture.COMMUNITY, 1, sequence)
                        .no())
                .custody(new Custody(ApplicationFixture.COMMUNITY, ApplicationFixture.COMMUNITY, 1))
                .dates(Dates.submitted(at))
                .history(List.of(entry))
                .build();
        community.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            community.getBean(Applications.class).add(filed, filed.no().value());
            community.getBean(TaskFlow.class).begin(filed);
        });
        return filed;
    }
}
