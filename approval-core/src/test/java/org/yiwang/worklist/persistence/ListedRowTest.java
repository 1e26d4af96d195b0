package org.yiwang.worklist.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.application.Application;
import org.yiwang.application.action.State;
import org.yiwang.application.disclosure.TellingCase;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.base.json.Json;
import org.yiwang.worklist.ListedApplication;

class ListedRowTest {

    private static final Application CASE = TellingCase.at(ApplicationFixture.COUNTY, State.IN_REVIEW);

    @Test
    void theTitleOfSomebodyElsesTellsNothing() {
        assertThat(TellingCase.leaks(Json.write(listed(false)))).isEmpty();
    }

    @Test
    void onesOwnTitleStaysAsItWasTyped() {
        assertThat(listed(true).title()).isEqualTo(CASE.title());
    }

    private static ListedApplication listed(boolean own) {
        LocalDateTime at = LocalDateTime.of(2026, 11, 23, 2, 0);
        String persons = Json.write(List.of(CASE.applicant(), CASE.intake().mandate(), "陈美玉"));
        return new ListedRow(
                        CASE.no().value(),
                        CASE.title(),
                        CASE.item().name(),
                        CASE.applicant().maskedName(),
                        "AGENT",
                        "IN_REVIEW",
                        null,
                        "决定",
                        "330327100002",
                        "330327000000",
                        at,
                        at,
                        "STOPPED",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        persons)
                .listed(null, own);
    }
}
