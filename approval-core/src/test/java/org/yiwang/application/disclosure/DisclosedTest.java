package org.yiwang.application.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.application.Application;
import org.yiwang.application.State;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.handling.Roles;
import org.yiwang.attendance.Roster;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.masking.MaskedJson;
import org.yiwang.node.ThisNode;

/** Every reader, at every level, in every phase of a case, by every part of the view. */
class DisclosedTest {

    private static final Logger LOG = LoggerFactory.getLogger(DisclosedTest.class);

    private static final List<DivisionCode> NODES =
            List.of(ApplicationFixture.COMMUNITY, ApplicationFixture.TOWNSHIP, ApplicationFixture.COUNTY);

    private static final List<Application> PHASES = List.of(
            TellingCase.at(ApplicationFixture.COMMUNITY, State.SUBMITTED),
            TellingCase.at(ApplicationFixture.COUNTY, State.IN_REVIEW),
            TellingCase.at(ApplicationFixture.COMMUNITY, State.CLOSED));

    /** Each part by itself, and the whole, so that no part is forgotten. */
    private static final Map<String, Function<Disclosed, Object>> VIEWS = new LinkedHashMap<>(Map.of(
            "title", Disclosed::title,
            "applicant", Disclosed::applicant,
            "mandate", Disclosed::mandate,
            "form", Disclosed::form,
            "materials", Disclosed::materials,
            "downloads", Disclosed::attachments,
            "documents", Disclosed::documents,
            "history", Disclosed::history,
            "visits", Disclosed::visits,
            "whole", Disclosed::application));

    private static final Map<String, Actor> READERS = new LinkedHashMap<>(Map.of(
            "applicant", applicant("account-1"),
            "another applicant", applicant("account-2"),
            "agent", staff(TellingCase.AGENT, "", Duty.CLERK),
            "clerk of the step", staff("lin", "受理岗", Duty.CLERK),
            "clerk of the decision", staff("wu", "决定岗", Duty.CLERK),
            "another clerk", staff("bao", "制证岗", Duty.CLERK),
            "director", staff("fang", "", Duty.DIRECTOR),
            "auditor", staff("jin", "受理岗", Duty.AUDITOR),
            "administrator", staff("chen", "决定岗", Duty.ADMINISTRATOR),
            "operator", staff("shi", "受理岗", Duty.OPERATOR)));

    /** The readers besides the applicant, with place and phase. */
    private static final Set<String> WHO_SEES_ALL = Set.of(
            "agent at 330327100002: SUBMITTED",
            "clerk of the step at 330327100002: SUBMITTED",
            "agent at 330327100002: IN_REVIEW",
            "clerk of the decision at 330327000000: IN_REVIEW");

    @TestFactory
    Stream<DynamicTest> nobodySeesMoreThanTheirs() {
        return READERS.keySet().stream().flatMap(reader -> NODES.stream()
                .flatMap(node -> PHASES.stream().map(phase -> test(reader, node, phase))));
    }

    private static DynamicTest test(String reader, DivisionCode node, Application phase) {
        String sight = "%s at %s: %s".formatted(reader, node, phase.state());
        Disclosed seen = at(node).of(phase, READERS.get(reader));
        return DynamicTest.dynamicTest(sight, () -> check(seen, phase, maySeeAll(sight)));
    }

    private static void check(Disclosed seen, Application phase, boolean all) {
        assertThat(seen.full()).isEqualTo(all);
        VIEWS.forEach((name, view) -> {
            List<String> leaks = TellingCase.leaks(Json.write(view.apply(seen)));
            if (!all) {
                assertThat(leaks).as(name).isEmpty();
            }
        });
        assertThat(seen.application().equals(phase)).isEqualTo(all);
    }

    private static boolean maySeeAll(String sight) {
        return sight.startsWith("applicant at ") || WHO_SEES_ALL.contains(sight);
    }

    @Test
    void whatIsNotPersonalStays() {
        Application whole = TellingCase.at(ApplicationFixture.COUNTY, State.IN_REVIEW);
        Application cut = Disclosed.cut(whole).application();

        assertThat(cut.no()).isEqualTo(whole.no());
        assertThat(cut.item()).isEqualTo(whole.item());
        assertThat(cut.firstContact()).isEqualTo(whole.firstContact());
        assertThat(cut.intake().enteredBy()).isEqualTo(whole.intake().enteredBy());
        assertThat(cut.history()).extracting("actor").containsExactly("王**", "林小燕", "林小燕");
        assertThat(cut.documents()).extracting("number").containsExactly("收〔2026〕第1123000001号");
    }

    @Test
    void aQuarantinedCaseTellsNothing() {
        PHASES.forEach(phase ->
                assertThat(TellingCase.leaks(MaskedJson.of(Json.write(phase)))).isEmpty());
    }

    /** A check that found nothing in the unmasked case would find nothing anywhere. */
    @Test
    void theCheckFindsWhatIsThere() {
        int readers = READERS.size() * NODES.size() * PHASES.size();
        LOG.info(
                "disclosure: {} readers x {} views, {} texts checked, {} spellings each",
                readers,
                VIEWS.size(),
                readers * VIEWS.size(),
                TellingCase.spellings());
        Disclosed whole = Disclosed.full(PHASES.get(0));
        assertThat(TellingCase.leaks(Json.write(whole.application()))).hasSize(10);
        VIEWS.forEach((name, view) -> assertThat(TellingCase.leaks(Json.write(view.apply(whole))))
                .as(name)
                .isNotEmpty());
    }

    private static Disclosure at(DivisionCode code) {
        return new Disclosure(
                new Roles(new ThisNode(code, "", URI.create("http://127.0.0.1"), Path.of("")), () -> Roster.EMPTY));
    }

    private static Actor applicant(String account) {
        return new Actor(account, account, "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
    }

    private static Actor staff(String username, String post, Duty duty) {
        return new Actor("staff-" + username, username, "林小燕", AccountKind.STAFF, Set.of(post), Set.of(duty));
    }
}
