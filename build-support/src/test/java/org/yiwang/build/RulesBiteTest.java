package org.yiwang.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesBiteTest {

    private static final JavaClasses GOOD = Planted.classes(
            "@org.jspecify.annotations.NullMarked package org.yiwang.catalogue;",
            "@org.jspecify.annotations.NullMarked package org.yiwang.catalogue.persistence;",
            "package org.apache.ibatis.annotations; public @interface Mapper {}",
            "@org.jspecify.annotations.NullMarked package org.yiwang.infra.stack.mariadb;",
            "package org.yiwang.infra.stack.mariadb; class Server { java.sql.Connection root; }",
            "package org.yiwang.catalogue; public interface Things {}",
            "package org.yiwang.catalogue.persistence; @org.apache.ibatis.annotations.Mapper interface ThingMapper {}",
            "package org.yiwang.catalogue.persistence; class MyBatisThings implements org.yiwang.catalogue.Things {"
                    + " MyBatisThings(ThingMapper mapper, java.time.Clock clock) { java.time.Instant.now(clock); } }");

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.yiwang.build.Violations#all")
    void refusesAPlantedViolation(String name, ArchRule rule, JavaClasses planted) {
        assertThatThrownBy(() -> rule.check(planted))
                .isInstanceOf(AssertionError.class)
                .as("the message says how to mend it")
                .hasMessageContaining("because");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.yiwang.build.Violations#all")
    void letsSoundClassesPass(String name, ArchRule rule, JavaClasses planted) {
        assertThatCode(() -> rule.check(GOOD.that(residesUnderYiwang()))).doesNotThrowAnyException();
    }

    @Test
    void everyRuleIsProved() {
        List<ArchRule> proved =
                Violations.all().map(each -> (ArchRule) each.get()[1]).toList();
        assertThat(proved).containsAll(rulesOf(ModulesTest.class, TechnologiesTest.class, PackagesTest.class));
        assertThat(proved).containsAll(rulesOf(HabitsTest.class));
    }

    private static DescribedPredicate<JavaClass> residesUnderYiwang() {
        return JavaClass.Predicates.resideInAPackage("org.yiwang..");
    }

    private static List<ArchRule> rulesOf(Class<?>... tests) {
        return Arrays.stream(tests)
                .flatMap(test -> Arrays.stream(test.getDeclaredFields()))
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(RulesBiteTest::valueOf)
                .toList();
    }

    private static ArchRule valueOf(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
