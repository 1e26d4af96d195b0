package org.yiwang.revision.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ApplicationNo;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.revision.Revision;
import org.yiwang.revision.Revisions;

@Repository
class MyBatisRevisions implements Revisions {

    private final RevisionMapper mapper;

    MyBatisRevisions(RevisionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Revision> find(String id) {
        return Optional.ofNullable(mapper.find(id)).map(MyBatisRevisions::read);
    }

    @Override
    public List<Revision> of(ApplicationNo no) {
        return mapper.of(no.value()).stream().map(MyBatisRevisions::read).toList();
    }

    @Override
    public List<Revision> ofAreaOf(DivisionCode node) {
        return mapper.ofAreaOf(node.prefix()).stream()
                .map(MyBatisRevisions::read)
                .filter(revision -> node.covers(revision.origin()) || node.covers(revision.place()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Revision revision) {
        mapper.addIfNew(new RevisionMapper.Row(
                revision.id(),
                revision.no().value(),
                revision.seq(),
                revision.origin().value(),
                revision.place().value(),
                Json.write(revision)));
    }

    private static Revision read(String body) {
        return Json.read(body, Revision.class);
    }
}
