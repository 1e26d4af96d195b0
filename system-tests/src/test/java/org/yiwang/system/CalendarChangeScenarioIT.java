package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;
import tools.jackson.databind.JsonNode;

/** The county declares a working day a holiday while a case is open: every node computes the same new deadline. */
@ExtendWith(RunningNetwork.class)
class CalendarChangeScenarioIT {
    private static final ZoneId COUNTY_TIME = ZoneId.of("Asia/Shanghai");

    private final Network network;
    private final Administrator administrator;
    private final People people;
    private Map<String, Object> before = Map.of();
    private int year;

    CalendarChangeScenarioIT(Network network) {
        this.network = network;
        this.administrator = Administrator.of(network);
        this.people = People.of(network);
    }

    @AfterEach
    void theCalendarIsAsItWas() {
        if (!before.isEmpty()) {
            administrator.changes(year, before);
        }
    }

    @Test
    void theDeadlineMovesAlikeAtCommunityTownshipAndCounty() {
        CaseStory story = CaseStory.in(network)
                .catalogueArrivesAtTheCommunity()
                .applicantAppliesWithTwoFiles()
                .communityPreReviewsAndAccepts()
                .communityReviewsAndCustodyPassesToTheTownship()
                .arrivesAt(people.township());
        Instant due = deadlines(story.no()).get(0);
        assertThat(deadlines(story.no())).containsOnly(due);
        SeenCase open = people.township().sees(story.no());

        LocalDate day = due.atZone(COUNTY_TIME).toLocalDate();
        year = day.getYear();
        before = exceptions(administrator.calendar(year));
        Map<String, Object> changed = new HashMap<>(before);
        changed.put(day.toString(), Map.of("kind", "HOLIDAY", "name", "临时放假"));
        administrator.changes(year, changed);

        eventually("the deadline is a later one, the same everywhere", () -> {
            List<Instant> after = deadlines(story.no());
            assertThat(after).containsOnly(after.get(0));
            assertThat(after.get(0)).isAfter(due);
        });
        assertThat(people.township().sees(story.no()).essence())
                .as("the case itself, which the calendar does not change")
                .isEqualTo(open.essence());
    }

    /** The deadline that each node shows on the case and in its list. */
    private List<Instant> deadlines(String no) {
        return people.witnesses()
                .flatMap(witness ->
                        Stream.of(witness.sees(no).json().path("dueAt").asString(), witness.listedDeadline(no)))
                .map(text -> Instant.parse(text).truncatedTo(ChronoUnit.MILLIS))
                .toList();
    }

    private static Map<String, Object> exceptions(JsonNode calendar) {
        Map<String, Object> exceptions = new HashMap<>();
        calendar.path("exceptions").propertyStream().forEach(day -> exceptions.put(day.getKey(), day.getValue()));
        return exceptions;
    }
}
