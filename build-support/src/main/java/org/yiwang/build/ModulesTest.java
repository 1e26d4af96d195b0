package org.yiwang.build;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Restricts dependencies between modules: the core has none, sync and search use the core, the nodes use all but one
 * another.
 */
@AnalyzeClasses(locations = ClassesOfThisModule.class)
final class ModulesTest {

    /**
     * The features of approval-core. Add a new package here; otherwise it belongs to no module and the rule rejects it.
     */
    private static final String[] CORE = {
        "org.yiwang.application..",
        "org.yiwang.appointment..",
        "org.yiwang.attachment..",
        "org.yiwang.attendance..",
        "org.yiwang.audit..",
        "org.yiwang.base..",
        "org.yiwang.catalogue..",
        "org.yiwang.centre..",
        "org.yiwang.deadline..",
        "org.yiwang.delegation..",
        "org.yiwang.division..",
        "org.yiwang.document..",
        "org.yiwang.draft..",
        "org.yiwang.identity..",
        "org.yiwang.importing..",
        "org.yiwang.inquiry..",
        "org.yiwang.ledger..",
        "org.yiwang.masking..",
        "org.yiwang.node..",
        "org.yiwang.oversight..",
        "org.yiwang.register..",
        "org.yiwang.replication..",
        "org.yiwang.request..",
        "org.yiwang.revision..",
        "org.yiwang.setaside..",
        "org.yiwang.staff..",
        "org.yiwang.supervision..",
        "org.yiwang.workflow..",
        "org.yiwang.worklist..",
        "org.yiwang.workload.."
    };

    private static final String SYNC = "org.yiwang.sync..";
    private static final String SEARCH = "org.yiwang.search..";
    private static final String PORTAL = "org.yiwang.portal..";
    private static final String INFRA = "org.yiwang.infra..";
    private static final String BENCHMARKS = "org.yiwang.benchmarks..";
    private static final String WIRE = "org.yiwang.benchmarks.wire..";
    private static final String SYSTEM = "org.yiwang.system..";
    private static final String LISTS = "org.yiwang.benchmarks.lists..";
    private static final String COUNTY = "org.yiwang.countynode..";
    private static final String TOWNSHIP = "org.yiwang.townshipnode..";
    private static final String COMMUNITY = "org.yiwang.communitynode..";

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_OTHER_MODULE = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SYNC, SEARCH, PORTAL, INFRA, BENCHMARKS, COUNTY, TOWNSHIP, COMMUNITY)
            .as("approval-core knows no other module")
            .because(
                    "every level shares the core: declare an interface or an event in the core and let the other module"
                            + " implement it or listen");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_BELONGS_TO_A_MODULE = classes()
            .should()
            .resideInAnyPackage(Stream.concat(
                            Arrays.stream(CORE),
                            Stream.of(SYNC, SEARCH, PORTAL, INFRA, BENCHMARKS, SYSTEM, COUNTY, TOWNSHIP, COMMUNITY))
                    .toArray(String[]::new))
            .as("every package belongs to a module that is listed")
            .because(
                    "the rules about modules check only listed packages: add a new feature of the core to ModulesTest.CORE,"
                            + " a new module beside SYNC");

    @ArchTest
    static final ArchRule NOBODY_COMPARES_LEVELS = noClasses()
            .that()
            .resideOutsideOfPackages("org.yiwang.division..", "org.yiwang.node..", COUNTY, TOWNSHIP, COMMUNITY)
            .and()
            .resideOutsideOfPackages(INFRA, BENCHMARKS)
            .should()
            .accessFieldWhere(readALevel())
            .as("shared code names no level")
            .because(
                    "levels differ by configuration and their policy: ask LevelPolicy, Level or DivisionCode, or widen one");

    @ArchTest
    static final ArchRule PORTAL_HOLDS_NO_REPOSITORIES = noClasses()
            .that()
            .resideInAPackage(PORTAL)
            .should()
            .dependOnClassesThat(areRepositories())
            .as("the portal holds no repositories")
            .because("rights are checked at the command: ask the feature's desk, or let it answer");

    @ArchTest
    static final ArchRule SYNC_KNOWS_ONLY_THE_CORE = noClasses()
            .that()
            .resideInAPackage(SYNC)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SEARCH, PORTAL, INFRA, BENCHMARKS, COUNTY, TOWNSHIP, COMMUNITY)
            .as("sync knows only the core")
            .because(
                    "either of sync and search works without the other: pass what both need through an event of the core,"
                            + " as ApplicationRecorded does");

    @ArchTest
    static final ArchRule SEARCH_KNOWS_ONLY_THE_CORE = noClasses()
            .that()
            .resideInAPackage(SEARCH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SYNC, PORTAL, INFRA, BENCHMARKS, COUNTY, TOWNSHIP, COMMUNITY)
            .as("search knows only the core")
            .because(
                    "either of sync and search works without the other: pass what both need through an event of the core,"
                            + " as ApplicationRecorded does");

    @ArchTest
    static final ArchRule PORTAL_KNOWS_CORE_AND_SEARCH_PORT = noClasses()
            .that()
            .resideInAPackage(PORTAL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.yiwang.search.*..", SYNC, INFRA, BENCHMARKS, COUNTY, TOWNSHIP, COMMUNITY)
            .as("the portal knows the core and, of search, only the package org.yiwang.search")
            .because("pages do not depend on the search engine: use the port (ApplicationSearch), or declare one in"
                    + " the core");

    @ArchTest
    static final ArchRule BENCHMARKS_KNOW_ONLY_THE_CORE = noClasses()
            .that()
            .resideInAPackage(BENCHMARKS)
            .and()
            .resideOutsideOfPackages(WIRE, LISTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SYNC, SEARCH, PORTAL, INFRA, COUNTY, TOWNSHIP, COMMUNITY)
            .as("benchmarks of commands know only the core")
            .because("a benchmark sends the commands that pages and API send: scanning finds the rest");

    @ArchTest
    static final ArchRule NODES_ARE_MEASURED_FROM_OUTSIDE = noClasses()
            .that()
            .resideInAnyPackage(WIRE, LISTS)
            .should()
            .dependOnClassesThat(resideInAPackage(SYNC)
                    .and(not(resideInAnyPackage("org.yiwang.sync.record", "org.yiwang.sync.seal"))))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(SEARCH, PORTAL, COUNTY, TOWNSHIP, COMMUNITY)
            .as(
                    "benchmarks of real nodes know, of their modules, only the core, org.yiwang.sync.record and org.yiwang.sync.seal")
            .because("they measure real nodes from outside: both share only the format of records and their seals");

    @ArchTest
    static final ArchRule COUNTY_NODE_KNOWS_NO_OTHER_NODE = noNode(COUNTY, TOWNSHIP, COMMUNITY);

    @ArchTest
    static final ArchRule TOWNSHIP_NODE_KNOWS_NO_OTHER_NODE = noNode(TOWNSHIP, COUNTY, COMMUNITY);

    @ArchTest
    static final ArchRule COMMUNITY_NODE_KNOWS_NO_OTHER_NODE = noNode(COMMUNITY, COUNTY, TOWNSHIP);

    private static DescribedPredicate<JavaFieldAccess> readALevel() {
        return DescribedPredicate.describe(
                "read a constant of Level",
                access -> access.getTargetOwner().getName().equals("org.yiwang.division.Level")
                        && access.getTarget().getName().matches("[A-Z_]+"));
    }

    /**
     * Repositories by their names, in the plural or as a store: the list of those that pages were once found to use.
     */
    private static DescribedPredicate<JavaClass> areRepositories() {
        return resideInAnyPackage(CORE)
                .and(nameMatching("org\\.yiwang\\..*\\.(\\w+Store|Applications|ItemDrafts|BulkApplications)"))
                .as("are repositories of the core");
    }

    private static ArchRule noNode(String node, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(node)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(INFRA)
                .as("the node of " + node + " knows no other node and not the launcher")
                .because(
                        "a node is one application class, its settings and its LevelPolicy: code for two of them belongs in"
                                + " approval-core");
    }
}
