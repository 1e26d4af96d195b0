package org.yiwang.workflow;

import java.util.Date;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisActivityInstanceDataManager;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Switches off the engine's record of activities, which nobody reads, because an application's history has its steps.
 * Writing it would be a third of the engine's database work.
 */
final class NoActivityInstances extends ActivityInstanceEntityManagerImpl {

    NoActivityInstances(ProcessEngineConfigurationImpl engine) {
        super(engine, new MybatisActivityInstanceDataManager(engine));
    }

    @Override
    public void recordActivityStart(ExecutionEntity execution) {}

    @Override
    public void recordActivityEnd(ExecutionEntity execution, @Nullable String reason) {}

    @Override
    public void recordSequenceFlowTaken(ExecutionEntity execution) {}

    @Override
    public void recordTaskCreated(TaskEntity task, ExecutionEntity execution) {}

    @Override
    public void recordActivityTaskEnd(
            TaskEntity task, ExecutionEntity execution, String user, @Nullable String reason, Date at) {}

    @Override
    public void recordTaskInfoChange(TaskEntity task, Date at) {}

    @Override
    public void syncUserTaskExecution(ExecutionEntity execution, FlowElement to, String from, TaskEntity task) {}

    @Override
    public void deleteActivityInstancesByProcessInstanceId(String processInstance) {}
}
