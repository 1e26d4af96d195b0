package org.yiwang.build;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Planted violations, at least one for every rule: its name, the rule, the classes that break it. */
final class Violations {

    private static final List<Arguments> ALL = Stream.of(modules(), technologies(), packages(), habits())
            .flatMap(each -> each)
            .toList();

    private Violations() {}

    static Stream<Arguments> all() {
        return ALL.stream();
    }

    private static Stream<Arguments> modules() {
        return Stream.of(
                knows(ModulesTest.CORE_KNOWS_NO_OTHER_MODULE, "org.yiwang.catalogue", "org.yiwang.sync"),
                knows(ModulesTest.CORE_KNOWS_NO_OTHER_MODULE, "org.yiwang.catalogue", "org.yiwang.countynode"),
                planted(
                        ModulesTest.EVERY_PACKAGE_BELONGS_TO_A_MODULE,
                        "package org.yiwang.stranger; class Stranger {}"),
                planted(
                        ModulesTest.NOBODY_COMPARES_LEVELS,
                        "package org.yiwang.division; public enum Level { COUNTY, TOWNSHIP }",
                        "package org.yiwang.catalogue; class Compares {"
                                + " boolean is(org.yiwang.division.Level l) { return l == org.yiwang.division.Level.COUNTY; } }"),
                knows(
                        ModulesTest.PORTAL_HOLDS_NO_REPOSITORIES,
                        "org.yiwang.portal.staff",
                        "org.yiwang.staff",
                        "StaffStore"),
                knows(ModulesTest.SYNC_KNOWS_ONLY_THE_CORE, "org.yiwang.sync", "org.yiwang.search"),
                knows(ModulesTest.SEARCH_KNOWS_ONLY_THE_CORE, "org.yiwang.search.web", "org.yiwang.sync.send.routing"),
                knows(ModulesTest.PORTAL_KNOWS_CORE_AND_SEARCH_PORT, "org.yiwang.portal", "org.yiwang.sync"),
                knows(
                        ModulesTest.PORTAL_KNOWS_CORE_AND_SEARCH_PORT,
                        "org.yiwang.portal",
                        "org.yiwang.search.elasticsearch"),
                knows(ModulesTest.BENCHMARKS_KNOW_ONLY_THE_CORE, "org.yiwang.benchmarks", "org.yiwang.portal"),
                knows(
                        ModulesTest.NODES_ARE_MEASURED_FROM_OUTSIDE,
                        "org.yiwang.benchmarks.wire",
                        "org.yiwang.sync.receive.inbox"),
                knows(ModulesTest.NODES_ARE_MEASURED_FROM_OUTSIDE, "org.yiwang.benchmarks.lists", "org.yiwang.portal"),
                knows(ModulesTest.COUNTY_NODE_KNOWS_NO_OTHER_NODE, "org.yiwang.countynode", "org.yiwang.townshipnode"),
                knows(
                        ModulesTest.TOWNSHIP_NODE_KNOWS_NO_OTHER_NODE,
                        "org.yiwang.townshipnode",
                        "org.yiwang.communitynode"),
                knows(ModulesTest.COMMUNITY_NODE_KNOWS_NO_OTHER_NODE, "org.yiwang.communitynode", "org.yiwang.infra"));
    }

    private static Stream<Arguments> technologies() {
        return Stream.of(
                knows(TechnologiesTest.ONLY_PERSISTENCE_SEES_MYBATIS, "org.yiwang.catalogue", "org.apache.ibatis"),
                knows(TechnologiesTest.ONLY_SYNC_SEES_KAFKA, "org.yiwang.search", "org.apache.kafka.clients"),
                knows(TechnologiesTest.ONLY_SYNC_SEES_KAFKA, "org.yiwang.portal", "io.debezium.engine"),
                knows(TechnologiesTest.ONLY_ITS_ADAPTER_SEES_ELASTICSEARCH, "org.yiwang.search", "co.elastic.clients"),
                knows(TechnologiesTest.ONLY_WORKFLOW_SEES_FLOWABLE, "org.yiwang.application", "org.flowable.engine"),
                planted(
                        TechnologiesTest.THE_LAUNCHER_KNOWS_NO_TABLES,
                        "package org.yiwang.infra.cli; class Counts { java.sql.Connection node; }"),
                planted(
                        TechnologiesTest.THE_LAUNCHER_KNOWS_NO_TABLES,
                        "package org.yiwang.infra.stack; class Reads { javax.sql.DataSource node; }"),
                knows(
                        TechnologiesTest.PERSISTENCE_IS_CALLED_BY_NOBODY,
                        "org.yiwang.catalogue",
                        "org.yiwang.catalogue.persistence"),
                knows(
                        TechnologiesTest.PERSISTENCE_IS_PRIVATE_TO_ITS_FEATURE,
                        "org.yiwang.catalogue.persistence",
                        "org.yiwang.application.persistence"));
    }

    private static Stream<Arguments> packages() {
        return Stream.of(
                planted(
                        PackagesTest.NO_CYCLES,
                        "package org.yiwang.a; public class One { org.yiwang.b.Two two; }",
                        "package org.yiwang.b; public class Two { org.yiwang.a.One one; }"),
                planted(
                        PackagesTest.NO_CYCLES_OF_FEATURES,
                        "package org.yiwang.a.web; public class One { org.yiwang.b.Two two; }",
                        "package org.yiwang.b; public class Two { org.yiwang.a.Three three; }",
                        "package org.yiwang.a; public class Three {}"),
                knows(
                        PackagesTest.WEB_IS_PRIVATE_TO_ITS_FEATURE,
                        "org.yiwang.portal.action",
                        "org.yiwang.application.web"),
                planted(PackagesTest.PACKAGES_ARE_SMALL, hall(46)),
                planted(
                        PackagesTest.CONSTRUCTORS_ARE_SHORT,
                        "package org.yiwang.a; class Wide { Wide(int a, int b, int c, int d, int e, int f, int g, int h) {} }"),
                planted(PackagesTest.NULL_MARKED, "package org.yiwang.a; class Unmarked {}"),
                planted(
                        PackagesTest.CONTROLLERS_ARE_PACKAGE_PRIVATE,
                        annotation("org.springframework.stereotype", "Controller"),
                        "package org.springframework.web.bind.annotation;"
                                + " @org.springframework.stereotype.Controller public @interface RestController {}",
                        "package org.yiwang.a.web; @org.springframework.web.bind.annotation.RestController"
                                + " public class Open {}"),
                planted(
                        PackagesTest.REST_CONTROLLERS_ARE_IN_WEB,
                        annotation("org.springframework.web.bind.annotation", "RestController"),
                        "package org.yiwang.a; @org.springframework.web.bind.annotation.RestController class Lost {}"),
                planted(
                        PackagesTest.MAPPERS_ARE_PACKAGE_PRIVATE,
                        annotation("org.apache.ibatis.annotations", "Mapper"),
                        "package org.yiwang.a.persistence; @org.apache.ibatis.annotations.Mapper"
                                + " public interface Rows {}"),
                planted(PackagesTest.NAMES_SAY_WHAT_A_CLASS_IS, "package org.yiwang.a; class ThingsImpl {}"));
    }

    private static Stream<Arguments> habits() {
        return Stream.of(
                planted(
                        HabitsTest.NO_FIELD_INJECTION,
                        annotation("org.springframework.beans.factory.annotation", "Autowired"),
                        "package org.yiwang.a;"
                                + " class Injected { @org.springframework.beans.factory.annotation.Autowired int n; }"),
                planted(HabitsTest.NO_OLD_DATES, "package org.yiwang.a; class Old { java.util.Date date; }"),
                planted(
                        HabitsTest.TIME_COMES_FROM_THE_CLOCK,
                        "package org.yiwang.a; class Late { long now() { return System.currentTimeMillis(); } }"),
                planted(
                        HabitsTest.TIME_COMES_FROM_THE_CLOCK,
                        "package org.yiwang.a; class Later { Object now() { return java.time.LocalDate.now(); } }"),
                planted(
                        HabitsTest.NO_STANDARD_STREAMS,
                        "package org.yiwang.a; class Loud { void say() { System.out.flush(); } }"),
                planted(
                        HabitsTest.NO_JAVA_UTIL_LOGGING,
                        "package org.yiwang.a; class Quiet {"
                                + " java.util.logging.Logger log = java.util.logging.Logger.getGlobal(); }"));
    }

    private static String[] hall(int types) {
        return IntStream.range(0, types)
                .mapToObj(number -> "package org.yiwang.a; class Type%d {}".formatted(number))
                .toArray(String[]::new);
    }

    private static Arguments knows(ArchRule rule, String who, String whom) {
        return knows(rule, who, whom, "Known");
    }

    private static Arguments knows(ArchRule rule, String who, String whom, String known) {
        return planted(
                rule,
                "package %s; public class %s {}".formatted(whom, known),
                "package %s; class Knows { %s.%s known; }".formatted(who, whom, known));
    }

    private static String annotation(String packageName, String name) {
        return "package %s; @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) public @interface %s {}"
                .formatted(packageName, name);
    }

    private static Arguments planted(ArchRule rule, String... sources) {
        return Arguments.of(rule.getDescription(), rule, Planted.classes(sources));
    }
}
