package org.yiwang.delegation.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.json.Json;
import org.yiwang.delegation.Delegation;
import org.yiwang.delegation.DelegationStore;

@Repository
class MyBatisDelegations implements DelegationStore {

    private final DelegationMapper mapper;

    MyBatisDelegations(DelegationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Delegation> find(String id) {
        return Optional.ofNullable(mapper.find(id)).map(MyBatisDelegations::read);
    }

    @Override
    public List<Delegation> ofItem(String itemCode) {
        return read(mapper.ofItem(itemCode));
    }

    @Override
    public List<Delegation> all() {
        return read(mapper.all());
    }

    @Override
    public List<Delegation> versions(String id) {
        return read(mapper.versions(id));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockItem(String itemCode) {
        mapper.lockItem(itemCode);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Delegation> lock(String id) {
        return Optional.ofNullable(mapper.lock(id)).map(MyBatisDelegations::read);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Delegation delegation) {
        mapper.add(row(delegation));
    }

    @Override
    @Transactional
    public void receive(Delegation delegation) {
        mapper.addIfNew(row(delegation));
    }

    private static DelegationMapper.Row row(Delegation delegation) {
        return new DelegationMapper.Row(
                delegation.id(),
                delegation.version(),
                delegation.itemCode(),
                delegation.to().value(),
                Json.write(delegation));
    }

    private static List<Delegation> read(List<String> bodies) {
        return bodies.stream().map(MyBatisDelegations::read).toList();
    }

    private static Delegation read(String body) {
        return Json.read(body, Delegation.class);
    }
}
