package org.yiwang.application.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Rule;

class ActionEffectsTest {

    @Test
    void everyEffectOfTheTableHasOneClassAndEveryClassIsInTheTable() {
        assertThat(classes()).containsExactlyInAnyOrder(Rule.Effect.values());
        assertThat(Arrays.stream(Action.values())
                        .map(action -> action.rule().effect())
                        .filter(Objects::nonNull))
                .containsAll(List.of(Rule.Effect.values()));
    }

    private static List<Rule.Effect> classes() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(ActionEffect.class));
        return scan.findCandidateComponents(ActionEffect.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .map(type -> (ActionEffect) new SpringObjenesis().newInstance(type))
                .map(ActionEffect::effect)
                .toList();
    }
}
