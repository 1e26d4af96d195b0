package org.yiwang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yiwang.catalogue.ItemFixture.choice;
import static org.yiwang.catalogue.ItemFixture.field;
import static org.yiwang.catalogue.ItemFixture.when;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.base.refusal.Refusal;

class FormAnswersTest {

    private static final FormField KIND = choice("kind", "银行账户", "地址");
    private static final FormField BANK = when(field("bank", FieldType.TEXT, true), "kind", "银行账户");
    private static final FormField BRANCH = when(field("branch", FieldType.TEXT, true), "bank", "农商行");

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheFields() {
        List<FormField> fields = List.of(KIND, field("day", FieldType.DATE, true), field("tel", FieldType.PHONE, true));
        assertThat(FormAnswers.check(fields, Map.of("tel", "12", "other", "x")))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(
                        tuple("form", "form.unknownField"),
                        tuple("form.kind", "form.notChosen"),
                        tuple("form.day", "form.missing"),
                        tuple("form.tel", "form.notAPhone"));
    }

    @Test
    void aFieldIsAskedForOnlyUnderItsCondition() {
        List<FormField> fields = List.of(KIND, BANK);
        assertThat(FormAnswers.check(fields, Map.of("kind", "地址"))).isEmpty();
        assertThat(FormAnswers.check(fields, Map.of("kind", "银行账户")))
                .extracting(Refusal::code)
                .containsExactly("form.missing");
    }

    @Test
    void whatIsNotAskedForIsNotKeptAndOpensNothing() {
        Map<String, String> changedHerMind = Map.of("kind", "地址", "bank", "农商行", "branch", " ");
        assertThat(FormAnswers.check(List.of(KIND, BANK, BRANCH), changedHerMind))
                .isEmpty();
        assertThat(FormAnswers.kept(List.of(KIND, BANK, BRANCH), changedHerMind))
                .containsExactly(Map.entry("kind", "地址"));
    }

    @ParameterizedTest(name = "{0} {1} bounded by {2} and {3}: {4}")
    @CsvSource({
        "NUMBER, 3.5, 1, 10, ''",
        "NUMBER, 1e3, '', '', form.notANumber",
        "NUMBER, 0.5, 1, 10, form.tooSmall",
        "NUMBER, 10.01, 1, 10, form.tooLarge",
        "DATE, 2026-02-29, '', '', form.notADate",
        "DATE, 2026-11-23, 2026-11-24, '', form.tooSmall",
        "DATE, 2026-11-23, 2026-01-01, 2026-12-31, ''",
    })
    void numbersAndDatesHaveBounds(FieldType type, String value, String least, String most, String expected) {
        FormField field =
                new FormField("x", "数", type, true, "", new FormField.Limits("", least, most), List.of(), null);
        assertThat(String.join(
                        ",",
                        FormAnswers.check(List.of(field), Map.of("x", value)).stream()
                                .map(Refusal::code)
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void textsFitTheirPatternAndLength() {
        FormField card = new FormField(
                "card", "卡号", FieldType.TEXT, true, "", new FormField.Limits("[0-9]{12,19}", "", ""), List.of(), null);
        assertThat(FormAnswers.check(List.of(card), Map.of("card", "6230910199001234567")))
                .isEmpty();
        assertThat(FormAnswers.check(List.of(card), Map.of("card", "6230")))
                .extracting(Refusal::code)
                .containsExactly("form.pattern");
        assertThat(FormAnswers.check(List.of(FormField.REASON), Map.of("reason", "长".repeat(2001))))
                .extracting(Refusal::code)
                .containsExactly("form.tooLong");
    }
}
