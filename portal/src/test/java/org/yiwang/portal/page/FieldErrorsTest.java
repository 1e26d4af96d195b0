package org.yiwang.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.portal.page.FieldErrors.FieldError;

class FieldErrorsTest {

    private final FieldErrors errors = new FieldErrors(List.of(
            new FieldError("title", "请填写申请标题。"),
            new FieldError("applicant.name", "请填写姓名。"),
            new FieldError("material-2", "缺少材料。")));

    @Test
    void anchorsAreIdsOfInputs() {
        assertThat(errors.list())
                .extracting(FieldError::anchor)
                .containsExactly("title", "applicant-name", "material-2");
    }

    @Test
    void followsTheOrderOfThePage() {
        assertThat(errors.inOrder(List.of("applicant.name", "title")).list())
                .extracting(FieldError::field)
                .containsExactly("applicant.name", "title", "material-2");
    }

    @Test
    void namesWhatDescribesAField() {
        assertThat(errors.describedBy("title", true)).isEqualTo("title-hint title-error");
        assertThat(errors.describedBy("phone", true)).isEqualTo("phone-hint");
        assertThat(errors.describedBy("phone", false)).isNull();
    }

    @Test
    void knowsWhetherTheFormCanMendThem() {
        assertThat(errors.aboutFields()).isTrue();
        assertThat(new FieldErrors(List.of(new FieldError(null, "别人刚刚办理过。"))).aboutFields())
                .isFalse();
    }
}
