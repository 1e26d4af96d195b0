package org.yiwang.application.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.application.Application;
import org.yiwang.application.action.State;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.handling.Roles;
import org.yiwang.attendance.Roster;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.masking.MaskedJson;
import org.yiwang.node.ThisNode;

/** Every reader, at every level, in every phase of a case, by every part of the view. */
class DisclosedTest {

    private static final Logger LOG = LoggerFactory.getLogger(DisclosedTest.class);

    private static final List<Application> PHASES = TellingCase.phases(CaseReader.OWNER);

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

    @TestFactory
    Stream<DynamicTest> nobodySeesMoreThanTheirs() {
        return CaseReader.all().stream().flatMap(reader -> CaseReader.nodes().stream()
                .flatMap(node -> PHASES.stream().map(phase -> test(reader, node, phase))));
    }

    private static DynamicTest test(CaseReader reader, DivisionCode node, Application phase) {
        boolean all = reader.maySeeAll(node, phase.state());
        Disclosed seen = at(node).of(phase, reader.actor());
        return DynamicTest.dynamicTest(reader.sight(node, phase.state()), () -> check(seen, phase, all));
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
        int readers = CaseReader.all().size() * CaseReader.nodes().size() * PHASES.size();
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
        return new Disclosure(new Roles(
                new ThisNode(code, "", URI.create("http://127.0.0.1"), Path.of("")),
                () -> Roster.EMPTY,
                post -> false));
    }
}
