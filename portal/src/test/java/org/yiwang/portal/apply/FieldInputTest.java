package org.yiwang.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.FormField;

class FieldInputTest {

    private static final FormField KIND = field("kind", FieldType.CHOICE, List.of("银行账户", "地址"), null);
    private static final FormField BANK =
            field("bank", FieldType.TEXT, List.of(), new FormField.Condition("kind", "银行账户"));

    @Test
    void withoutScriptsEveryFieldIsThereAndSaysWhenItIsMeant() {
        List<FieldInput> inputs = FieldInput.all(List.of(KIND, BANK), Map.of());
        assertThat(inputs).hasSize(2);
        assertThat(inputs.get(1).condition()).isEqualTo(new FieldInput.When("栏目kind", "银行账户"));
        assertThat(inputs.get(1).hinted()).isTrue();
    }

    @Test
    void anAnswerOpensAndClosesFields() {
        assertThat(FieldInput.asked(List.of(KIND, BANK), Map.of("kind", "地址"))).hasSize(1);
        assertThat(FieldInput.asked(List.of(KIND, BANK), Map.of("kind", "银行账户", "bank", "农商行")))
                .extracting(FieldInput::value)
                .containsExactly("银行账户", "农商行");
    }

    @Test
    void onlyAnswersOnWhichOthersDependDrawTheFormAgain() {
        assertThat(FieldInput.all(List.of(KIND, BANK), Map.of()))
                .extracting(FieldInput::opens)
                .containsExactly(true, false);
    }

    @Test
    void aChoiceOfManyIsAList() {
        List<String> many = IntStream.range(0, 9).mapToObj(String::valueOf).toList();
        FieldInput list = FieldInput.all(List.of(field("many", FieldType.CHOICE, many, null)), Map.of())
                .get(0);
        assertThat(list.list()).isTrue();
        assertThat(list.buttons()).isFalse();
    }

    private static FormField field(
            String name, FieldType type, List<String> choices, FormField.@Nullable Condition condition) {
        return new FormField(name, "栏目" + name, type, true, "", FormField.Limits.NONE, choices, condition);
    }
}
