package org.yiwang.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Forbids reading the system clock, field injection and printing. */
@AnalyzeClasses(locations = ClassesOfThisModule.class)
final class HabitsTest {

    /** The launcher runs outside the nodes: it has no clock bean, and a terminal instead of a log. */
    private static final String LAUNCHER = "org.yiwang.infra..";

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .as("nothing is injected into fields")
            .because("a class says in its constructor what it needs: make the field final and take it as a parameter");

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses()
            .that()
            .resideOutsideOfPackage("org.yiwang.workflow..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.Date|java\\.sql\\.(Date|Time|Timestamp)|java\\.text\\.SimpleDateFormat")
            .as("only the Flowable adapter uses java.util.Date")
            .because("instants and local dates don't change and say what they mean: use java.time");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage(LAUNCHER)
            .should()
            .callMethodWhere(readTheSystemClock())
            .as("time comes from the Clock bean")
            .because("a test must be able to set the time: take a java.time.Clock in the constructor and write"
                    + " Instant.now(clock); to measure a duration use System.nanoTime()");

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = noClasses()
            .that()
            .resideOutsideOfPackage(LAUNCHER)
            .should(ACCESS_STANDARD_STREAMS)
            .because("what a node has to say belongs in its log: use SLF4J");

    @ArchTest
    static final ArchRule NO_JAVA_UTIL_LOGGING =
            noClasses().should(USE_JAVA_UTIL_LOGGING).because("there is one way to log: use SLF4J");

    private static DescribedPredicate<JavaCall<?>> readTheSystemClock() {
        return DescribedPredicate.describe("reads the system clock", call -> {
            String owner = call.getTargetOwner().getName();
            boolean now = call.getName().equals("now")
                    && owner.startsWith("java.time.")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.getName().equals("java.time.Clock"));
            return now || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        });
    }
}
