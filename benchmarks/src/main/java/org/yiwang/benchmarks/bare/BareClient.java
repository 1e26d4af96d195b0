package org.yiwang.benchmarks.bare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.work.OpenTask;
import org.yiwang.base.transaction.Retries;
import org.yiwang.benchmarks.measure.Client;
import org.yiwang.benchmarks.measure.Done;

/**
 * Starts a process and completes its tasks. Finds each by the process's business key and completes it in one
 * transaction.
 */
final class BareClient implements Client {

    private static final String PROCESS = "handling";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TransactionTemplate transaction;
    private final List<String> steps;
    private @Nullable String key;
    private int step;

    BareClient(RuntimeService runtime, TaskService tasks, TransactionTemplate transaction, List<String> steps) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.transaction = transaction;
        this.steps = steps;
    }

    @Override
    public Done next() {
        if (key == null) {
            String fresh = UUID.randomUUID().toString();
            inTransaction(() -> start(fresh));
            key = fresh;
            step = 0;
            return Done.SUBMITTED;
        }
        String current = key;
        inTransaction(() -> complete(current));
        step++;
        if (step < steps.size()) {
            return Done.BROUGHT_ON;
        }
        key = null;
        return Done.CLOSED;
    }

    /** Retries like the core after a rollback by the database. */
    private void inTransaction(Runnable work) {
        Retries.<@Nullable Void>whenRolledBack(() -> {
            transaction.executeWithoutResult(status -> work.run());
            return null;
        });
    }

    private void start(String fresh) {
        runtime.createProcessInstanceBuilder()
                .processDefinitionKey(PROCESS)
                .businessKey(fresh)
                .transientVariables(told(0))
                .start();
    }

    private void complete(String current) {
        List<Task> found = tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(current)
                .list();
        tasks.complete(found.get(0).getId(), Map.of(), told(step + 1));
    }

    /** The variables that the core sets: the next step, and the task that begins there. */
    private Map<String, Object> told(int next) {
        Map<String, Object> told = new HashMap<>();
        if (next < steps.size()) {
            told.put("next", "step");
            told.put("task", new OpenTask(OpenTask.Kind.STEP, "step-" + next, steps.get(next), "", null, null));
        } else {
            told.put("next", "leave");
        }
        return told;
    }
}
