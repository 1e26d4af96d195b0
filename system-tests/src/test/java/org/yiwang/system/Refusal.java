package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.yiwang.infra.node.ApiFailure;

/** A refused request, with its messages. */
record Refusal(ApiFailure answer) {
    static Refusal of(ThrowingCallable request) {
        ApiFailure failure = catchThrowableOfType(ApiFailure.class, request);
        assertThat(failure).as("the refusal").isNotNull();
        return new Refusal(failure);
    }

    Refusal hasStatus(int status) {
        assertThat(answer.status()).as(answer.getMessage()).isEqualTo(status);
        return this;
    }

    /** Checks that the answer contains all of these at once. */
    Refusal tells(String... sentences) {
        assertThat(answer).hasMessageContainingAll(sentences);
        return this;
    }
}
