package org.yiwang.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Checks the shape of packages: no cycles, @NullMarked everywhere, adapters hidden, names that say what a class does.
 */
@AnalyzeClasses(locations = ClassesOfThisModule.class)
final class PackagesTest {

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
}
