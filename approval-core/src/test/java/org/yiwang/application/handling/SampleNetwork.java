package org.yiwang.application.handling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.CoreNode;
import org.yiwang.application.Application;
import org.yiwang.application.replica.ReplicatedApplications;
import org.yiwang.base.json.Json;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointItems;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.importing.ImportFile;
import org.yiwang.importing.ImportJob;
import org.yiwang.importing.Imports;

/**
 * The sample network's catalogue and staff on nodes of their own: two townships, a community of each, and the county. The
 * test replicates between them by hand.
 */
final class SampleNetwork implements AutoCloseable {

    static final DivisionCode COUNTY = new DivisionCode("330327000000");
    static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    static final DivisionCode OTHER_TOWNSHIP = new DivisionCode("330327107000");
    static final DivisionCode OTHER_COMMUNITY = new DivisionCode("330327107008");

    private static final Path INFRA = Path.of("..", "infra");
    private static final Path PEOPLE =
            INFRA.resolve(Path.of("src", "main", "resources", "org", "yiwang", "infra", "plan", "sample-network.json"));
    private static final List<String> TABLES = List.of("items", "materials", "steps", "fields", "joint");

    private final Map<DivisionCode, ConfigurableApplicationContext> nodes = new TreeMap<>();
    private final Map<DivisionCode, List<Actor>> staff = new TreeMap<>();
    private final Map<DivisionCode, Actor> applicants = new TreeMap<>();

    SampleNetwork() throws IOException, InterruptedException {
        for (DivisionCode code : List.of(COUNTY, TOWNSHIP, COMMUNITY, OTHER_TOWNSHIP, OTHER_COMMUNITY)) {
            nodes.put(code, CoreNode.start(code.value()));
            applicants.put(code, account(code, new Person("wangxiulan", "王秀兰", "APPLICANT", Set.of(), Set.of())));
            staff.put(code, new ArrayList<>());
            transaction(code).executeWithoutResult(status -> publishCalendars(code));
        }
        Json.read(Files.readString(PEOPLE), Plan.class).nodes().stream()
                .filter(node -> nodes.containsKey(node.code()))
                .forEach(this::employ);
        publishCatalogue();
    }

    private record Plan(List<Node> nodes) {}

    private record Node(DivisionCode code, List<Person> accounts) {}

    private record Person(
            String username,
            String displayName,
            String kind,
            @Nullable Set<String> posts,
            @Nullable Set<Duty> duties) {}

    private void employ(Node node) {
        node.accounts().stream().filter(person -> person.kind().equals("STAFF")).forEach(person -> staffOf(node.code())
                .add(account(node.code(), person)));
    }

    private Actor account(DivisionCode node, Person person) {
        AccountDraft draft = new AccountDraft(
                person.username(),
                "correct horse battery",
                person.displayName(),
                AccountKind.valueOf(person.kind()),
                Objects.requireNonNullElse(person.posts(), Set.of()),
                Objects.requireNonNullElse(person.duties(), Set.of()),
                null,
                null);
        return bean(node, Accounts.class).create(draft).orElseThrow().actor();
    }

    private void publishCatalogue() throws IOException, InterruptedException {
        List<ImportFile> files = new ArrayList<>();
        for (String table : TABLES) {
            String name = "catalog-" + table + ".csv";
            files.add(new ImportFile(
                    name, Files.readAllBytes(INFRA.resolve("sample").resolve(name))));
        }
        Actor administrator = staffOf(COUNTY).stream()
                .filter(member -> member.has(Duty.ADMINISTRATOR))
                .findFirst()
                .orElseThrow();
        Imports imports = bean(COUNTY, Imports.class);
        ImportJob job = imports.start(files, Imports.Purpose.PUBLISH, administrator);
        while (imports.find(job.id()).orElseThrow().state() == ImportJob.State.RUNNING) {
            Thread.sleep(50);
        }
        Catalogue catalogue = bean(COUNTY, Catalogue.class);
        JointItems joint = bean(COUNTY, JointItems.class);
        below().forEach(node -> transaction(node).executeWithoutResult(status -> {
            catalogue.inForceOrComing().forEach(bean(node, Catalogue.class)::receive);
            joint.all().forEach(bean(node, JointItems.class)::receive);
        }));
    }

    private Stream<DivisionCode> below() {
        return nodes.keySet().stream().filter(COUNTY::isAbove);
    }

    private void publishCalendars(DivisionCode node) {
        int year = LocalDate.now(ZoneOffset.UTC).getYear();
        for (int each = year; each <= year + 1; each++) {
            bean(node, WorkCalendars.class).receive(CalendarYear.of(each, 1, Map.of()));
        }
    }

    /** Every item and package of the catalogue, by code. */
    List<Item> items() {
        return bean(COUNTY, Catalogue.class).inForceOrComing();
    }

    int packages() {
        return bean(COUNTY, JointItems.class).all().size();
    }

    List<Actor> staffOf(DivisionCode node) {
        return Objects.requireNonNull(staff.get(node));
    }

    Actor applicantAt(DivisionCode node) {
        return Objects.requireNonNull(applicants.get(node));
    }

    <T> T bean(DivisionCode node, Class<T> type) {
        return Objects.requireNonNull(nodes.get(node)).getBean(type);
    }

    /** Delivers a version to its holder, as replication does, unless the holder wrote it. */
    void deliver(Application application) {
        DivisionCode to = application.custody().holder();
        if (!application.lastEntry().node().equals(to)) {
            transaction(to).executeWithoutResult(status -> bean(to, ReplicatedApplications.class)
                    .receive(application));
        }
    }

    private TransactionTemplate transaction(DivisionCode node) {
        return bean(node, TransactionTemplate.class);
    }

    @Override
    public void close() {
        nodes.values().forEach(ConfigurableApplicationContext::close);
    }
}
