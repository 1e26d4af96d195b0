package org.yiwang.register.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.DivisionList;
import org.yiwang.division.Divisions;
import org.yiwang.replication.Replicate;

/** The register in the database; small and read often, so cached until it changes. */
@Repository
class MyBatisDivisions implements Divisions {

    private final DivisionMapper mapper;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Map<DivisionCode, Division> known;

    MyBatisDivisions(DivisionMapper mapper, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.events = events;
    }

    @Override
    public Optional<Division> find(DivisionCode code) {
        return Optional.ofNullable(byCode().get(code));
    }

    @Override
    public List<Division> all() {
        return List.copyOf(byCode().values());
    }

    @Override
    @Transactional
    public void publish(Collection<Division> divisions) {
        List<Division> changed = divisions.stream()
                .filter(division -> !find(division.code()).equals(Optional.of(division)))
                .toList();
        if (!changed.isEmpty()) {
            receive(changed);
            events.publishEvent(new Replicate<>(ReplicatedDivisions.class, new DivisionList(changed)));
        }
    }

    @Override
    @Transactional
    public void receive(Collection<Division> divisions) {
        if (divisions.isEmpty()) {
            return;
        }
        mapper.upsert(divisions.stream()
                .map(d -> new DivisionMapper.Row(d.code().value(), d.name(), d.kind()))
                .toList());
        forgetAfterCommit();
    }

    private void forgetAfterCommit() {
        known = null;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                known = null;
            }
        });
    }

    private Map<DivisionCode, Division> byCode() {
        Map<DivisionCode, Division> all = known;
        if (all == null) {
            all = new TreeMap<>();
            for (DivisionMapper.Row row : mapper.all()) {
                DivisionCode code = new DivisionCode(row.code());
                all.put(code, new Division(code, row.name(), row.kind()));
            }
            known = all;
        }
        return all;
    }
}
