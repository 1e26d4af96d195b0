package org.yiwang.workflow;

import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.interceptor.IdentityLinkInterceptor;
import org.flowable.identitylink.service.impl.persistence.entity.IdentityLinkEntity;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;

/**
 * Switches off the engine's list of participants, because an application names its people. Nobody reads that list, and
 * writing it makes transactions wait for one another.
 */
final class NoIdentityLinks implements IdentityLinkInterceptor {
    @Override
    public void handleCompleteTask(TaskEntity task) {}

    @Override
    public void handleAddIdentityLinkToTask(TaskEntity task, IdentityLinkEntity link) {}

    @Override
    public void handleAddAssigneeIdentityLinkToTask(TaskEntity task, String assignee) {}

    @Override
    public void handleAddOwnerIdentityLinkToTask(TaskEntity task, String owner) {}

    @Override
    public void handleCreateProcessInstance(ExecutionEntity process) {}

    @Override
    public void handleCreateSubProcessInstance(ExecutionEntity sub, ExecutionEntity parent) {}
}
