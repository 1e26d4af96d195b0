package org.yiwang.application.handling;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.CoreNode;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.TaskFlow;
import org.yiwang.application.action.Action;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.application.replica.Arrival;
import org.yiwang.application.replica.ReplicatedApplications;
import org.yiwang.attendance.PresenceDesk;
import org.yiwang.attendance.SetPresence;
import org.yiwang.attendance.Whereabouts;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/**
 * A community, its township and the county, each with its own database and process engine; the test replicates between
 * them by hand, so that a walk is at one place at a time. At the township everybody who holds a post as A is away, so
 * that the B acts there, and nowhere else.
 */
final class WalkNetwork implements AutoCloseable {

    private static final Set<String> POSTS = Set.of("受理岗", "初审岗", "联审一岗", "联审二岗", "决定岗", "制证岗");

    private static final Actor ADMINISTRATOR =
            new Actor("account-2", "admin", "郑建平", AccountKind.STAFF, Set.of(), Set.of(Duty.ADMINISTRATOR));

    private final Map<DivisionCode, ConfigurableApplicationContext> nodes = new TreeMap<>();
    private final Map<DivisionCode, List<Actor>> staff = new TreeMap<>();
    private final Map<Level, DivisionCode> codes = new EnumMap<>(Level.class);

    WalkNetwork() {
        for (DivisionCode code :
                List.of(ApplicationFixture.COMMUNITY, ApplicationFixture.TOWNSHIP, ApplicationFixture.COUNTY)) {
            ConfigurableApplicationContext node = CoreNode.start(code.value());
            nodes.put(code, node);
            codes.put(code.level(), code);
            staff.put(
                    code,
                    List.of(
                            account(node, "an", POSTS, Set.of(), Duty.CLERK),
                            account(node, "bo", POSTS, Set.of(), Duty.CLERK),
                            account(node, "cai", Set.of(), Set.of(), Duty.CLERK),
                            account(node, "deng", Set.of("决定岗", "联审二岗"), Set.of(), Duty.CLERK, Duty.DIRECTOR),
                            account(node, "er", Set.of(), Set.of("受理岗", "初审岗"), Duty.CLERK)));
            if (code.level() == Level.TOWNSHIP) {
                staff.get(code).stream().limit(2).forEach(one -> goesAway(node, one));
            }
            transaction(code).executeWithoutResult(status -> publishCalendars(node));
        }
    }

    ConfigurableApplicationContext node(DivisionCode code) {
        return nodes.get(code);
    }

    List<Actor> staffOf(DivisionCode node) {
        return staff.get(node);
    }

    HandlingDesk desk(DivisionCode node) {
        return nodes.get(node).getBean(HandlingDesk.class);
    }

    PossibleActions possibleActions(DivisionCode node) {
        return nodes.get(node).getBean(PossibleActions.class);
    }

    LocalDate nextWorkingDay() {
        return nodes.get(ApplicationFixture.COUNTY)
                .getBean(WorkingDays.class)
                .after(LocalDate.now(WorkingDays.ZONE), 1);
    }

    TimeLimits limits() {
        return nodes.get(ApplicationFixture.COUNTY).getBean(TimeLimits.class);
    }

    Set<DivisionCode> codes() {
        return nodes.keySet();
    }

    /** Stores it as a submission does at its first node. */
    void submit(Application application) {
        DivisionCode at = application.custody().holder();
        transaction(at).executeWithoutResult(status -> {
            applications(at).add(application, application.no().value());
            nodes.get(at).getBean(TaskFlow.class).begin(application);
        });
    }

    /** Delivers it as replication does when custody has gone to another node. */
    void deliver(Application application) {
        DivisionCode to = application.custody().holder();
        transaction(to)
                .executeWithoutResult(status ->
                        nodes.get(to).getBean(ReplicatedApplications.class).receive(application));
    }

    /** Delivers a change to the county, as replication does. */
    private void tellTheCounty(Application application) {
        DivisionCode county = ApplicationFixture.COUNTY;
        boolean known = applications(county)
                .find(application.no())
                .filter(there -> there.version() >= application.version())
                .isPresent();
        if (!known) {
            transaction(county).executeWithoutResult(status -> nodes.get(county)
                    .getBean(ReplicatedApplications.class)
                    .receive(application));
        }
    }

    /** The county calls it in, and the holder receives that. */
    Application callIn(Application before) {
        tellTheCounty(before);
        ActOnApplication command = new ActOnApplication(before.no(), Action.CALL_IN, "失联", null);
        Application after = desk(ApplicationFixture.COUNTY).act(command, ADMINISTRATOR);
        DivisionCode lost = before.custody().holder();
        transaction(lost).executeWithoutResult(status -> nodes.get(lost)
                .getBean(ReplicatedApplications.class)
                .replace(new Arrival(after, new ApplicationJson().write(after))));
        return after;
    }

    Application at(DivisionCode node, ApplicationNo no) {
        return applications(node).find(no).orElseThrow();
    }

    /** The engine's tasks for an application at a node: their keys, or "step" for the step's. */
    List<Task> tasks(DivisionCode node, ApplicationNo no) {
        return nodes.get(node)
                .getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(no.value())
                .list();
    }

    private Applications applications(DivisionCode node) {
        return nodes.get(node).getBean(Applications.class);
    }

    private TransactionTemplate transaction(DivisionCode node) {
        return nodes.get(node).getBean(TransactionTemplate.class);
    }

    private static void publishCalendars(ConfigurableApplicationContext node) {
        int year = LocalDate.now(ZoneOffset.UTC).getYear();
        for (int each = year; each <= year + 1; each++) {
            node.getBean(WorkCalendars.class).receive(CalendarYear.of(each, 1, Map.of()));
        }
    }

    private static void goesAway(ConfigurableApplicationContext node, Actor actor) {
        node.getBean(PresenceDesk.class)
                .set(new SetPresence(actor.username(), Whereabouts.FIELD_WORK, "", null), actor);
    }

    private static Actor account(
            ConfigurableApplicationContext node, String name, Set<String> posts, Set<String> reserve, Duty... duties) {
        return node.getBean(Accounts.class)
                .create(new AccountDraft(
                        name,
                        "correct horse battery",
                        name,
                        AccountKind.STAFF,
                        posts,
                        Set.of(duties),
                        null,
                        null,
                        reserve,
                        Set.of()))
                .orElseThrow()
                .actor();
    }

    @Override
    public void close() {
        nodes.values().forEach(ConfigurableApplicationContext::close);
    }
}
