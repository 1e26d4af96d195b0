package org.yiwang.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Confines each technology to the adapter that is named for it. */
@AnalyzeClasses(locations = ClassesOfThisModule.class)
final class TechnologiesTest {

    @ArchTest
    static final ArchRule ONLY_PERSISTENCE_SEES_MYBATIS = only(
            "a `persistence` package",
            "move the mapper and the class that calls it into the feature's `persistence` package and let it implement an"
                    + " interface of the feature",
            new String[] {"org.yiwang..persistence.."},
            "org.apache.ibatis..");

    @ArchTest
    static final ArchRule ONLY_SYNC_SEES_KAFKA = only(
            "sync",
            "raise an event in the core and let sync listen to it",
            new String[] {"org.yiwang.sync..", "org.yiwang.benchmarks.wire..", "org.yiwang.infra.stack.kafka.."},
            "org.apache.kafka..",
            "org.springframework.kafka..",
            "org.springframework.cloud.stream..",
            "io.debezium..");

    @ArchTest
    static final ArchRule ONLY_ITS_ADAPTER_SEES_ELASTICSEARCH = only(
            "org.yiwang.search.elasticsearch",
            "use the ApplicationSearch port, or widen it",
            new String[] {"org.yiwang.search.elasticsearch.."},
            "co.elastic..",
            "org.elasticsearch..");

    @ArchTest
    static final ArchRule ONLY_WORKFLOW_SEES_FLOWABLE = only(
            "org.yiwang.workflow",
            "use the TaskFlow interface of org.yiwang.application, or widen it",
            new String[] {"org.yiwang.workflow..", "org.yiwang.benchmarks.bare.."},
            "org.flowable..");

    @ArchTest
    static final ArchRule THE_LAUNCHER_KNOWS_NO_TABLES = noClasses()
            .that()
            .resideInAPackage("org.yiwang.infra..")
            .and()
            .resideOutsideOfPackage("org.yiwang.infra.stack.mariadb..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .as("of the launcher, only org.yiwang.infra.stack.mariadb speaks to databases, to set them up")
            .because(
                    "tables belong to the nodes that keep them: ask a node over its API; code that measures tables goes to the"
                            + " module benchmarks");

    @ArchTest
    static final ArchRule PERSISTENCE_IS_CALLED_BY_NOBODY = noClasses()
            .that()
            .resideOutsideOfPackage("org.yiwang..persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yiwang..persistence..")
            .as("nobody calls a `persistence` package by its classes")
            .because("how a feature stores things is its own affair: use the interface that the feature declares");

    @ArchTest
    static final ArchRule PERSISTENCE_IS_PRIVATE_TO_ITS_FEATURE = classes()
            .should(Features.leaveToItsFeature("persistence"))
            .because("a feature's rows are its own: ask the other feature's interface, or move what both need to base");

    private static ArchRule only(String who, String mend, String[] allowed, String... technology) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(technology)
                .as("only " + who + " sees " + String.join(", ", technology))
                .because("a technology that one adapter knows can be changed there: " + mend);
    }
}
