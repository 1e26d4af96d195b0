package org.yiwang.application.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.ApplicationSummary;
import org.yiwang.application.Applications;
import org.yiwang.application.OpenTask;
import org.yiwang.application.State;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;
import org.yiwang.paging.Page;
import org.yiwang.paging.PageRequest;
import org.yiwang.persistence.Utc;

@Repository
class MyBatisApplications implements Applications {

    private final ApplicationMapper mapper;
    private final ApplicationJson json;
    private final ThisNode node;

    MyBatisApplications(ApplicationMapper mapper, ApplicationJson json, ThisNode node) {
        this.mapper = mapper;
        this.json = json;
        this.node = node;
    }

    @Override
    public Optional<Application> find(ApplicationNo no) {
        return read(mapper.find(no.value()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Application> lock(ApplicationNo no) {
        return read(mapper.lock(no.value()));
    }

    @Override
    public Optional<Application> bySubmission(String submissionId) {
        return read(mapper.bySubmission(submissionId));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Application application) {
        ApplicationRow row = ApplicationRow.of(application, json.write(application));
        if (mapper.update(row) == 1) {
            return;
        }
        if (mapper.find(row.no()) != null) {
            throw new OptimisticLockingFailureException("A newer version of " + row.no() + " is stored");
        }
        mapper.insert(row);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Application application, String submissionId) {
        mapper.insertSubmission(submissionId, application.no().value());
        mapper.insert(ApplicationRow.of(application, json.write(application)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void saveTasksAside(Application application) {
        String no = application.no().value();
        mapper.deleteTasksAside(no);
        application.tasks().stream()
                .filter(task -> task.kind() != OpenTask.Kind.STEP)
                .forEach(task -> mapper.insertTaskAside(no, task));
    }

    @Override
    public Page<ApplicationSummary> ofApplicant(String accountId, PageRequest page) {
        return page(
                mapper.ofApplicant(accountId, page.size(), page.offset()), mapper.countOfApplicant(accountId), page);
    }

    @Override
    public Page<ApplicationSummary> waitingFor(Actor clerk, PageRequest page) {
        if (!clerk.has(Duty.CLERK) || clerk.posts().isEmpty()) {
            return page(List.of(), 0, page);
        }
        String here = node.code().value();
        return page(
                mapper.waiting(here, clerk.username(), clerk.posts(), page.size(), page.offset()),
                mapper.countWaiting(here, clerk.username(), clerk.posts()),
                page);
    }

    @Override
    public Page<ApplicationSummary> all(PageRequest page) {
        return page(mapper.all(page.size(), page.offset()), mapper.count(), page);
    }

    @Override
    public List<Application> batchAfter(String after, int most) {
        return mapper.batchAfter(after, most).stream().map(json::read).toList();
    }

    @Override
    public long countHeld() {
        return mapper.countHeld(node.code().value());
    }

    @Override
    public long count() {
        return mapper.count();
    }

    private Optional<Application> read(@Nullable String body) {
        return Optional.ofNullable(body).map(json::read);
    }

    private static Page<ApplicationSummary> page(List<SummaryRow> rows, long total, PageRequest page) {
        List<ApplicationSummary> summaries =
                rows.stream().map(MyBatisApplications::summary).toList();
        return new Page<>(summaries, total, page.number(), page.size());
    }

    private static ApplicationSummary summary(SummaryRow row) {
        return new ApplicationSummary(
                new ApplicationNo(row.no()),
                row.title(),
                row.itemName(),
                row.applicantName(),
                State.valueOf(row.state()),
                row.stepName(),
                new DivisionCode(row.origin()),
                new DivisionCode(row.holder()),
                Utc.instant(row.submittedAt()),
                Utc.instantOrNull(row.dueAt()),
                Utc.instant(row.changedAt()));
    }
}
