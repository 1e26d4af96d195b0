package org.yiwang.application.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.HolderIndex;
import org.yiwang.application.action.State;
import org.yiwang.application.work.OpenTask;
import org.yiwang.base.persistence.PaddedKeys;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

@Repository
class MyBatisApplications implements Applications {

    private static final List<State> CLOSED =
            Stream.of(State.values()).filter(State::isFinal).toList();

    private final ApplicationMapper mapper;
    private final ApplicationJson json;
    private final HolderIndex index;
    private final ThisNode node;

    MyBatisApplications(ApplicationMapper mapper, ApplicationJson json, HolderIndex index, ThisNode node) {
        this.mapper = mapper;
        this.json = json;
        this.index = index;
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
        return read(mapper.openMatter(idNumber, itemCode, CLOSED));
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
        if (mapper.update(row) == 0) {
            if (mapper.find(row.no()) != null) {
                throw new OptimisticLockingFailureException("A newer version of " + row.no() + " is stored");
            }
            insert(application, row);
        }
        index.follow(application);
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
        insert(application, row(application));
        index.follow(application);
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
    public List<ApplicationNo> of(Actor applicant) {
        return mapper.ofAccount(applicant.accountId(), applicant.provenNumber()).stream()
                .map(ApplicationNo::new)
                .toList();
    }

    @Override
    public List<Application> findAll(Collection<ApplicationNo> nos) {
        return readAll(nos.stream().map(ApplicationNo::value).toList());
    }

    @Override
    public Map<DivisionCode, Long> countHeldByNode() {
        return index.countOpenByHolder();
    }

    @Override
    public List<Application> heldBy(DivisionCode holder, String after, int most) {
        return readAll(index.openHeldBy(holder, after, most));
    }

    @Override
    public long countHeld() {
        return index.countOpen(node.code());
    }

    @Override
    public long count() {
        return mapper.count();
    }

    private void insert(Application application, ApplicationRow row) {
        mapper.insert(row);
        PlacedRow.of(application).forEach(mapper::insertPlaced);
    }

    private Optional<Application> read(@Nullable String body) {
        return Optional.ofNullable(body).map(json::read);
    }

    private List<Application> readAll(List<String> nos) {
        return nos.isEmpty()
                ? List.of()
                : mapper.bodies(PaddedKeys.of(nos)).stream()
                        .map(row -> json.read(row.body()))
                        .toList();
    }

    private ApplicationRow row(Application application) {
        return ApplicationRow.of(application, json.write(application));
    }
}
