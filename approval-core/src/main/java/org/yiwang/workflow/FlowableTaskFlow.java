package org.yiwang.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.TaskFlow;
import org.yiwang.application.work.OpenTask;
import org.yiwang.node.ThisNode;

/**
 * One process instance for each application held here, found by its number. Its tasks are at all times those of
 * {@link Application#tasks()}: one for the step, or one for each person asked.
 */
@Component
class FlowableTaskFlow implements TaskFlow {

    private static final String PROCESS = "handling";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService engine;
    private final ThisNode node;

    FlowableTaskFlow(RuntimeService runtime, TaskService tasks, ManagementService engine, ThisNode node) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
        this.node = node;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Application application) {
        if (active(application.no()).isEmpty()) {
            runtime.createProcessInstanceBuilder()
                    .processDefinitionKey(PROCESS)
                    .businessKey(application.no().value())
                    .variables(kept(application.tasks()))
                    .transientVariables(told(application.tasks()))
                    .start();
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Application before, Application after) {
        if (!before.isHeldBy(node.code())) {
            begin(after);
            return;
        }
        List<OpenTask> wanted = after.isHeldBy(node.code()) ? after.tasks() : List.of();
        if (!isSameStage(before, after) || !before.tasks().equals(wanted)) {
            // One command of the engine, so that it does not read the task again for completing it.
            engine.executeCommand(context -> follow(before, wanted, isSameStage(before, after)));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(ApplicationNo no) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(no.value())
                .list()
                .forEach(process -> runtime.deleteProcessInstance(process.getId(), "recalled"));
    }

    private @Nullable Void follow(Application before, List<OpenTask> wanted, boolean sameStage) {
        if (isAside(before.tasks())) {
            followAside(before, wanted);
        } else if (sameStage && !isAside(wanted)) {
            reassign(before.no(), wanted.get(0));
        } else {
            tasks.complete(only(before.no()).getId(), kept(wanted), told(wanted));
        }
        return null;
    }

    /**
     * Completes one task when one of the people asked has answered and the others are still asked. When others or
     * nobody are asked now, completing the first task ends all.
     */
    private void followAside(Application before, List<OpenTask> wanted) {
        Set<String> gone = keys(before.tasks());
        gone.removeAll(keys(wanted));
        boolean over =
                gone.size() != 1 || !isAside(wanted) || !keys(before.tasks()).containsAll(keys(wanted));
        List<Task> asked = active(before.no());
        Task done = asked.stream()
                .filter(task -> gone.contains(task.getCategory()))
                .findFirst()
                .orElseGet(() -> asked.get(0));
        Map<String, Object> told = told(wanted);
        told.put("over", over);
        tasks.complete(done.getId(), kept(wanted), told);
    }

    private void reassign(ApplicationNo no, OpenTask wanted) {
        tasks.setAssignee(only(no).getId(), wanted.assignee());
    }

    /** Whether it is the same task of the same step; a step that begins again has another task. */
    private static boolean isSameStage(Application before, Application after) {
        return after.step().isPresent()
                && before.currentStep() != null
                && before.currentStep().equals(after.currentStep())
                && before.custody().equals(after.custody());
    }

    private Task only(ApplicationNo no) {
        List<Task> found = active(no);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " tasks for the step of " + no + ", which is held here");
        }
        return found.get(0);
    }

    private List<Task> active(ApplicationNo no) {
        return tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(no.value())
                .list();
    }

    /** The people asked, because the engine counts them again with each answer. */
    private static Map<String, Object> kept(List<OpenTask> wanted) {
        return isAside(wanted) ? Map.of("keys", new ArrayList<>(keys(wanted))) : Map.of();
    }

    /** The transient variables of the process for the next stage. */
    private static Map<String, Object> told(List<OpenTask> wanted) {
        Map<String, Object> told = new HashMap<>();
        told.put("next", wanted.isEmpty() ? "leave" : isAside(wanted) ? "aside" : "step");
        wanted.stream().filter(task -> task.kind() == OpenTask.Kind.STEP).forEach(task -> told.put("task", task));
        return told;
    }

    private static boolean isAside(List<OpenTask> some) {
        return some.stream().anyMatch(task -> task.kind() != OpenTask.Kind.STEP);
    }

    private static Set<String> keys(List<OpenTask> some) {
        return some.stream().map(OpenTask::key).collect(Collectors.toCollection(HashSet::new));
    }
}
