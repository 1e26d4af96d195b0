package org.yiwang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.catalogue.ItemFixture.choice;
import static org.yiwang.catalogue.ItemFixture.field;
import static org.yiwang.catalogue.ItemFixture.item;
import static org.yiwang.catalogue.ItemFixture.when;
import static org.yiwang.catalogue.ItemFixture.withFields;
import static org.yiwang.catalogue.ItemFixture.withTerms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.TermUnit;
import org.yiwang.division.Level;

class ItemRulesTest {

    private static final Step ACCEPT = step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, 0);
    private static final Step REVIEW = step(2, "初审", StepKind.REVIEW, Level.TOWNSHIP, 1);
    private static final Step DECIDE = step(3, "决定", StepKind.DECIDE, Level.COUNTY, 2);
    private static final Step ISSUE = step(4, "制证", StepKind.ISSUE, Level.COUNTY, 0);
    private static final Step DELIVER = step(5, "送达", StepKind.DELIVER, Level.COMMUNITY, 0);

    @Test
    void acceptsWhatIsCoherent() {
        assertThat(ItemRules.check(item("T-1", List.of(ACCEPT, REVIEW, DECIDE, ISSUE, DELIVER))))
                .isEmpty();
    }

    @Test
    void aPromiseNeverExceedsTheLaw() {
        Item promisesTooMuch = withTerms(item("T1"), new Terms(Level.COUNTY, Level.COUNTY, 5, 6, 0));
        assertThat(codes(promisesTooMuch)).containsExactly("item.promised.beyondStatutory");
    }

    @Test
    void aPromiseInAnotherUnitNeverEndsAfterTheLaw() {
        assertThat(codes(withTerms(item("T1"), terms(Term.workingDays(20), calendarDays(15)))))
                .isEmpty();
        assertThat(codes(withTerms(item("T1"), terms(calendarDays(30), Term.workingDays(15)))))
                .isEmpty();
        assertThat(codes(withTerms(item("T1"), terms(calendarDays(30), Term.workingDays(20)))))
                .containsExactly("item.promised.mayBeBeyond");
        assertThat(codes(withTerms(item("T1"), terms(calendarDays(30), calendarDays(31)))))
                .containsExactly("item.promised.beyondStatutory");
        assertThat(codes(withTerms(item("T1"), terms(new Term(10_000, TermUnit.MONTH), Term.workingDays(3)))))
                .containsExactly("item.days.range");
    }

    private static Terms terms(Term statutory, Term promised) {
        return new Terms(Level.COUNTY, Level.COUNTY, statutory, promised, 0, null);
    }

    private static Term calendarDays(int days) {
        return new Term(days, TermUnit.CALENDAR_DAY);
    }

    @Test
    void stepDaysAddUpToNoMoreThanThePromise() {
        Item hasty = withTerms(
                item("T1", List.of(ACCEPT, REVIEW, DECIDE)), new Terms(Level.COMMUNITY, Level.COUNTY, 5, 2, 0));
        assertThat(codes(hasty)).containsExactly("item.steps.days");
        Step notCounted = new Step(2, "公示(不计时)", StepKind.REVIEW, Level.TOWNSHIP, "岗", 7, false);
        Item withNotice = withTerms(
                item("T1", List.of(ACCEPT, notCounted, DECIDE)), new Terms(Level.COMMUNITY, Level.COUNTY, 5, 2, 0));
        assertThat(codes(withNotice)).isEmpty();
    }

    @Test
    void stepsLeadFromOneAcceptanceOverOneDecisionToTheEnd() {
        assertThat(codes(item("T1", List.of(REVIEW, DECIDE)))).contains("item.steps.acceptFirst");
        assertThat(codes(item("T1", List.of(ACCEPT, REVIEW)))).contains("item.steps.decideOnce");
        assertThat(codes(item("T1", List.of(ACCEPT, DECIDE, step(4, "核查", StepKind.REVIEW, Level.COUNTY, 0)))))
                .containsExactly("item.steps.reviewTooLate");
        assertThat(codes(item("T1", List.of(ACCEPT, step(2, "制证", StepKind.ISSUE, Level.COUNTY, 0), DECIDE))))
                .containsExactly("item.steps.issueTooEarly");
        assertThat(codes(item("T1", List.of(ACCEPT, DECIDE, DELIVER, step(6, "制证", StepKind.ISSUE, Level.COUNTY, 0)))))
                .containsExactly("item.steps.deliverLast");
    }

    @Test
    void levelsOfStepsAreThoseOfTheItem() {
        Item elsewhere =
                withTerms(item("T1", List.of(ACCEPT, DECIDE)), new Terms(Level.TOWNSHIP, Level.TOWNSHIP, 5, 3, 0));
        assertThat(codes(elsewhere)).containsExactly("item.steps.acceptLevel", "item.steps.decideLevel");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Item empty = new Item(
                "t",
                Edition.DRAFT,
                new Profile(" ", "", "", "", "", Set.of(), ""),
                new Terms(Level.COUNTY, Level.TOWNSHIP, 1, 2, 0),
                new Grounds("", "", ""),
                List.of(
                        new Material(1, "表", "原件", 1, Necessity.REQUIRED, "", ""),
                        new Material(1, "表", "原件", 1, Necessity.REQUIRED, "", "")),
                List.of(),
                List.of());
        assertThat(codes(empty))
                .containsExactly(
                        "item.code.shape",
                        "item.name.missing",
                        "item.department.missing",
                        "item.targets.missing",
                        "item.promised.beyondStatutory",
                        "item.acceptLevel.aboveDecision",
                        "item.material.twice",
                        "item.material.seqTwice",
                        "item.steps.missing");
    }

    @Test
    void aConditionNamesAnEarlierFieldAndOneOfItsChoices() {
        FormField kind = choice("kind", "甲", "乙");
        FormField detail = field("detail", FieldType.TEXT, true);
        assertThat(codes(withFields(item("T1"), kind, when(detail, "kind", "甲"))))
                .isEmpty();
        assertThat(codes(withFields(item("T1"), kind, when(detail, "kind", "丙"))))
                .containsExactly("item.fields.condition");
        assertThat(codes(withFields(item("T1"), when(detail, "kind", "甲"), kind)))
                .containsExactly("item.fields.condition");
    }

    @Test
    void fieldsCanBeFilledIn() {
        FormField backwards = new FormField(
                "n", "数", FieldType.NUMBER, true, "", new FormField.Limits("", "10", "2"), List.of(), null);
        FormField broken =
                new FormField("t", "文", FieldType.TEXT, true, "", new FormField.Limits("[", "", ""), List.of(), null);
        assertThat(codes(withFields(item("T1"), backwards, broken, choice("one", "甲"), choice("one", "甲", "乙"))))
                .containsExactly(
                        "item.fields.twice", "item.fields.limits", "item.fields.limits", "item.fields.choices");
    }

    private static List<String> codes(Item item) {
        return new ArrayList<>(ItemRules.check(item).stream().map(Refusal::code).toList());
    }

    private static Step step(int seq, String name, StepKind kind, Level level, int days) {
        return new Step(seq, name, kind, level, name + "岗", days, true);
    }
}
