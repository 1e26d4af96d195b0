package org.yiwang.application.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.OpenTask;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;

@Repository
class MyBatisApplications implements Applications {

    private final ApplicationMapper mapper;
    private final ApplicationJson json;
    private final DerivedLimits columns;
    private final ThisNode node;

    MyBatisApplications(ApplicationMapper mapper, ApplicationJson json, DerivedLimits columns, ThisNode node) {
        this.mapper = mapper;
        this.json = json;
        this.columns = columns;
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
    public Optional<Application> openMatter(String idNumber, String itemCode) {
        return read(mapper.openMatter(idNumber, itemCode));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockMatter(String idNumber, String itemCode) {
        mapper.lockMatter(idNumber, itemCode);
    }

    @Override
    public List<Application> ofApplicant(String idNumber, int most) {
        return mapper.ofApplicant(idNumber, most).stream().map(json::read).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Application application) {
        ApplicationRow row = row(application);
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
    public void dropTasksAside(ApplicationNo no) {
        mapper.deleteTasksAside(no.value());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Application application, String submissionId) {
        mapper.insertSubmission(submissionId, application.no().value());
        mapper.insert(row(application));
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
    public List<Application> batchAfter(String after, int most) {
        return mapper.batchAfter(after, most).stream().map(json::read).toList();
    }

    @Override
    public Map<DivisionCode, Long> countHeldByNode() {
        return mapper.countHeldByNode().stream()
                .collect(Collectors.toMap(row -> new DivisionCode(row.holder()), ApplicationMapper.HeldRow::held));
    }

    @Override
    public List<Application> heldBy(DivisionCode holder, String after, int most) {
        return mapper.heldBy(holder.value(), after, most).stream()
                .map(json::read)
                .toList();
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

    private ApplicationRow row(Application application) {
        return ApplicationRow.of(application, columns.of(application), json.write(application));
    }
}
