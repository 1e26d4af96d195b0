package org.yiwang.build;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Checks the shape of packages: no cycles, @NullMarked everywhere, adapters hidden, names that say what a class does.
 */
@AnalyzeClasses(locations = ClassesOfThisModule.class)
final class PackagesTest {

    private static final int MAX_TYPES = 45;
    private static final int MAX_PARAMETERS = 7;

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.yiwang.(**)")
            .should()
            .beFreeOfCycles()
            .as("packages know each other in one direction only")
            .because(
                    "packages in a cycle can only be understood and changed together: let the lower one declare an interface"
                            + " or raise an event, or move the class to where it is needed");

    @ArchTest
    static final ArchRule NO_CYCLES_OF_FEATURES = slices().assignedFrom(new Features())
            .should()
            .beFreeOfCycles()
            .as("features know each other in one direction only")
            .because(
                    "one reads and changes a feature with all its packages: let the lower feature declare a port or raise"
                            + " an event, or move the class to the feature above");

    @ArchTest
    static final ArchRule WEB_IS_PRIVATE_TO_ITS_FEATURE = classes()
            .should(Features.leaveToItsFeature("web"))
            .because("REST is an adapter: move what others need to the feature's root, or declare a port there");

    @ArchTest
    static final ArchRule PACKAGES_ARE_SMALL = all(PackagesOfClasses.packages())
            .should(PackagesOfClasses.haveAtMost(MAX_TYPES))
            .because("a package is a room that one can look around in: part it by jobs into rooms of its own");

    @ArchTest
    static final ArchRule CONSTRUCTORS_ARE_SHORT = constructors()
            .that()
            .areDeclaredInClassesThat(not(assignableTo(Record.class))
                    .and(not(assignableTo(Enum.class)))
                    .as("are no records and no enums"))
            .should(haveAtMostParameters(MAX_PARAMETERS))
            .because("a class that needs more collaborators has more than one job: part it by its jobs");

    @ArchTest
    static final ArchRule NULL_MARKED = all(PackagesOfClasses.packages())
            .should(PackagesOfClasses.beNullMarked())
            .because("null is announced or impossible: add a package-info.java with one sentence and @NullMarked"
                    + " (org.jspecify.annotations)");

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areMetaAnnotatedWith("org.springframework.stereotype.Controller")
            .should()
            .bePackagePrivate()
            .because("a controller is called over HTTP, never from Java: drop its `public`");

    @ArchTest
    static final ArchRule REST_CONTROLLERS_ARE_IN_WEB = classes()
            .that()
            .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .should()
            .resideInAPackage("org.yiwang..web..")
            .because("a feature keeps its REST in its `web` package: move the controller there");

    @ArchTest
    static final ArchRule MAPPERS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith("org.apache.ibatis.annotations.Mapper")
            .should()
            .bePackagePrivate()
            .because(
                    "rows are private to the feature that keeps them: drop the mapper's `public` and let a class beside it"
                            + " implement the feature's interface");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Common)")
            .as("no class is named *Impl, *Manager, *Util(s), *Helper or *Common")
            .because(
                    "such a name hides what the class does: name an adapter by its technology (MyBatisApplications), anything"
                            + " else by its one job");

    private static ArchCondition<JavaConstructor> haveAtMostParameters(int max) {
        return new ArchCondition<>("have at most " + max + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int parameters = constructor.getRawParameterTypes().size();
                events.add(new SimpleConditionEvent(
                        constructor, parameters <= max, constructor.getDescription() + " has " + parameters));
            }
        };
    }
}
