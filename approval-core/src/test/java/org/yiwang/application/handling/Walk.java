package org.yiwang.application.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.Ground;
import org.yiwang.application.action.Rule;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Pause;
import org.yiwang.application.work.OpenTask;
import org.yiwang.attachment.Attachment;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;

/** One application and a random sequence of things that people try to do with it; some may, many may not. */
final class Walk {

    private static final int MAX_ATTEMPTS = 14;
    private static final Actor APPLICANT =
            new Actor("account-1", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
    static final Attachment FILE = new Attachment("b".repeat(64), "补.pdf", "application/pdf", 9);
    private static final List<String> NAMES = List.of("an", "bo", "cai", "deng", "er", "cai", "bo", "nobody");
    private static final List<String> GROUPS = List.of("cai,deng", "an,bo,cai", "bo", "cai", "cai，deng", "an", "");

    private final WalkNetwork network;
    private final Random random;
    private final Map<Action, Integer> done;
    private final List<String> trail = new ArrayList<>();
    private Application now;

    Walk(WalkNetwork network, Random random, int number, Map<Action, Integer> done) {
        this.network = network;
        this.random = random;
        this.done = done;
        WalkStart start = new WalkStart(random);
        Application fresh = start.submitted(number);
        this.now = random.nextInt(3) == 0 ? fresh : start.onItsWay(fresh);
    }

    /**
     * Walks until the application is over or the attempts are used up; throws with the path so far when an invariant is
     * broken.
     */
    void go() {
        network.submit(now);
        try {
            for (int i = 0; i < MAX_ATTEMPTS && !now.state().isFinal(); i++) {
                HeardInWalks.SPEAKING.set(random.nextBoolean());
                next();
            }
            checkEnd();
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("After " + trail + ": " + broken.getMessage(), broken);
        }
    }

    /** The county calls it in, unless it has heard from the holder. */
    private void callIn() {
        trail.add("county/" + Action.CALL_IN);
        if (HeardInWalks.SPEAKING.get()) {
            assertThatThrownBy(() -> network.callIn(now)).isInstanceOf(Refused.class);
            return;
        }
        Application before = now;
        now = network.callIn(before);
        done.merge(Action.CALL_IN, 1, Integer::sum);
        assertThat(holder()).isEqualTo(ApplicationFixture.COUNTY);
        checkTasks(before.custody().holder());
        checkTasks(holder());
    }

    private void next() {
        if (!holder().equals(ApplicationFixture.COUNTY) && random.nextInt(16) == 0) {
            callIn();
        } else {
            attempt();
        }
    }

    private void attempt() {
        DivisionCode at = random.nextInt(25) == 0 ? oneOf(List.copyOf(network.codes())) : holder();
        Actor actor = random.nextInt(9) == 0 ? APPLICANT : oneOf(network.staffOf(at));
        List<Action> offered = network.possibleActions(at).of(now, actor);
        if (offered.equals(List.of(Action.URGE)) && random.nextInt(20) > 0) {
            return;
        }
        boolean anything = offered.isEmpty() || random.nextInt(12) == 0;
        Action action = anything ? oneOf(List.of(Action.values())) : likely(offered);
        trail.add(at.level() + "/" + actor.username() + "/" + action);
        ActOnApplication command = command(action);
        Application before = now;
        try {
            Application after = network.desk(at).act(command, actor);
            assertThat(at).as("only the holder acts").isEqualTo(holder());
            assertThat(offered).as("what was done was offered").contains(action);
            done.merge(action, 1, Integer::sum);
            follow(after);
            checkPeople(before, after);
            PartChecks.check(before, after);
        } catch (Refused refused) {
            trail.set(trail.size() - 1, trail.get(trail.size() - 1) + "!");
            assertThat(refused.refusals()).isNotEmpty();
        }
    }

    private void follow(Application after) {
        Application before = now;
        now = after;
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.history()).as("history is complete").hasSize((int) after.version());
        assertThat(after.history().subList(0, before.history().size())).isEqualTo(before.history());
        assertThat(after.lastEntry().state()).isEqualTo(after.state().isFinal() ? after.state() : stateSaid());
        Instant accepted = after.dates().acceptedAt();
        if (accepted != null) {
            checkLimit(accepted, after);
        }
        checkTasks(before.custody().holder());
        if (!after.custody().holder().equals(before.custody().holder())) {
            assertThat(after.custody().epoch()).isEqualTo(before.custody().epoch() + 1);
            network.deliver(after);
        }
        checkTasks(holder());
    }

    private void checkLimit(Instant accepted, Application after) {
        Instant statutory = network.limits().of(after).statutoryDueAt();
        if (statutory != null) {
            assertThat(network.limits().promisedDue(after))
                    .as("the promise keeps the law")
                    .isBetween(accepted.minus(Duration.ofDays(1)), statutory);
        }
    }

    /** Checks that a B acts only where every A is away, and that the first contact stays until a colleague accepts. */
    private void checkPeople(Application before, Application after) {
        HistoryEntry last = after.lastEntry();
        if (last.post().contains("B岗")) {
            assertThat(last.post()).contains("B岗代an、bo");
            assertThat(last.node().level()).as("where the As are away").isEqualTo(Level.TOWNSHIP);
        }
        if (before.firstContact() != null) {
            boolean passed = !before.firstContact()
                    .person()
                    .equals(Objects.requireNonNull(after.firstContact()).person());
            assertThat(passed).as("first contact").isEqualTo(last.action() == Action.ACCEPT_HAND_OVER);
        }
    }

    private State stateSaid() {
        return now.lastEntry().state();
    }

    /** Checks that an open application has tasks, none of them twice, and none at other nodes than its holder. */
    private void checkTasks(DivisionCode at) {
        List<String> wanted = at.equals(holder()) ? keys(now.tasks()) : List.of();
        List<String> found =
                network.tasks(at, now.no()).stream().map(Walk::key).sorted().toList();
        assertThat(found).as("tasks at %s in %s", at, now.state()).isEqualTo(wanted);
        assertThat(now.tasks().isEmpty()).isEqualTo(now.state().isFinal());
    }

    private void checkEnd() {
        assertThat(network.at(holder(), now.no())).as("what is stored").isEqualTo(now);
        network.codes().forEach(this::checkTasks);
        if (now.state().isFinal()) {
            assertThat(now.dates().closedAt()).isNotNull();
            assertThat(now.dates().pauses()).allMatch(Pause::isOver);
        }
    }

    private static List<String> keys(List<OpenTask> tasks) {
        return tasks.stream()
                .map(task -> task.kind() == OpenTask.Kind.STEP ? "step " + task.name() + task.assignee() : task.key())
                .sorted()
                .collect(Collectors.toList());
    }

    private static String key(Task task) {
        return task.getCategory() == null ? "step " + task.getName() + task.getAssignee() : task.getCategory();
    }

    /** Draws an action: progress is likelier than the rest, and an end rarer, so that walks get somewhere. */
    private Action likely(List<Action> offered) {
        List<Action> weighted = new ArrayList<>();
        offered.forEach(action -> weighted.addAll(Collections.nCopies(weight(action), action)));
        return oneOf(weighted);
    }

    private static int weight(Action action) {
        return switch (action) {
            case WITHDRAW, WITHDRAW_PART, TERMINATE, REFUSE, URGE, COPY, TAKE_OVER, ASSIGN, HAND_OVER -> 1;
            case SEND_BACK, CLAIM, RELEASE, TRANSFER -> 3;
            case PASS_REVIEW,
                    ACCEPT_APPLICATION,
                    ACCEPT_DEFERRED,
                    GRANT,
                    PASS_PART,
                    RESUME,
                    RESUME_PART,
                    ANSWER_PART,
                    TAKE_BACK,
                    TAKE_BACK_SUBMISSION,
                    REQUEST_SUPPLEMENT,
                    SUPPLEMENT -> 14;
            default -> 7;
        };
    }

    private ActOnApplication command(Action action) {
        Map<String, String> details = new HashMap<>();
        details.put(Detail.STEP.key(), String.valueOf(1 + random.nextInt(7)));
        details.put(Detail.PERSON.key(), oneOf(action == Action.ADD_SIGNERS ? GROUPS : NAMES));
        details.put(Detail.NODE.key(), oneOf(List.copyOf(network.codes())).value());
        details.put(Detail.MODE.key(), oneOf(List.of("all", "any", "sequence", "")));
        details.put(Detail.PROCEDURE.key(), oneOf(List.of("HEARING", "APPRAISAL", "")));
        details.put(Detail.DAYS.key(), String.valueOf(random.nextInt(16)));
        details.put(Detail.DEFICIENCIES.key(), oneOf(List.of("", "身份证复印件不清楚\n缺签名")));
        details.put(Detail.PROMISED_FOR.key(), network.nextWorkingDay().toString());
        details.put(Detail.SIGNED.key(), oneOf(List.of("PAPER", "SCREEN", "")));
        details.put(Detail.PART.key(), oneOf(List.of("H001", "H006", "")));
        details.put(Detail.VISIT_REASON.key(), random.nextBoolean() ? "须当面核对原件" : "");
        String comment = random.nextInt(4) == 0 ? "" : "意见";
        details.put(Detail.GROUND.key(), ground(action));
        details.put(Detail.ANSWER.key(), oneOf(List.of("", "已核实，采纳意见")));
        details.put(Detail.UNFORESEEN.key(), oneOf(List.of("true", "")));
        details.put(Detail.MATERIAL.key(), String.valueOf(1 + random.nextInt(3)));
        if (random.nextInt(20) > 0) {
            details.keySet().retainAll(known(action));
        }
        Map<Integer, Evidence> files =
                random.nextInt(3) == 0 ? Map.of() : Map.of(1 + random.nextInt(3), Evidence.of(FILE));
        return new ActOnApplication(now.no(), action, comment, version(), details, files);
    }

    /** The details that an action asks for or takes; others are refused. */
    private static Set<String> known(Action action) {
        return Stream.concat(action.rule().asks().stream().map(Rule.Question::detail), action.rule().takes().stream())
                .map(Detail::key)
                .collect(Collectors.toSet());
    }

    /** Mostly the version seen, sometimes an older one, or none. */
    private @Nullable Long version() {
        return switch (random.nextInt(20)) {
            case 0 -> now.version() - 1;
            case 1 -> null;
            default -> now.version();
        };
    }

    /** Mostly a lawful ground of the action, sometimes one of another action, or none. */
    private String ground(Action action) {
        List<Ground> lawful = Ground.of(action);
        return lawful.isEmpty() || random.nextInt(5) == 0
                ? oneOf(List.of("", "NOT_COMPETENT", "COMPLEX"))
                : oneOf(lawful).name();
    }

    private DivisionCode holder() {
        return now.custody().holder();
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
