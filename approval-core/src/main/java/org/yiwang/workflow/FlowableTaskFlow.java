package org.yiwang.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.TaskFlow;
import org.yiwang.catalog.Step;
import org.yiwang.node.ThisNode;

/** One process instance for each application held here, found by its number; one task at a time. */
@Component
class FlowableTaskFlow implements TaskFlow {

    private static final String PROCESS = "handling";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ThisNode node;

    FlowableTaskFlow(RuntimeService runtime, TaskService tasks, ThisNode node) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.node = node;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Application application) {
        if (task(application.no()).isEmpty()) {
            runtime.startProcessInstanceByKey(
                    PROCESS,
                    application.no().value(),
                    variables(application.step().orElseThrow()));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void advance(Application before, Application after) {
        if (before.step().equals(after.step())) {
            return;
        }
        Task task = task(before.no())
                .orElseThrow(() -> new IllegalStateException("No task for " + before.no() + ", which is held here"));
        tasks.complete(task.getId(), next(after));
    }

    private Map<String, Object> next(Application after) {
        Optional<Step> here = after.step().filter(step -> after.isHeldBy(node.code()));
        Map<String, Object> variables =
                new HashMap<>(here.map(FlowableTaskFlow::variables).orElse(Map.of()));
        variables.put("stays", here.isPresent());
        return variables;
    }

    private Optional<Task> task(ApplicationNo no) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(no.value())
                .singleResult());
    }

    private static Map<String, Object> variables(Step step) {
        return Map.of("stepName", step.name(), "post", step.post());
    }
}
