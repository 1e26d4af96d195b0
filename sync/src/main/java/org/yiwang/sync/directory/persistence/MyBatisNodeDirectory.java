package org.yiwang.sync.directory.persistence;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.persistence.Utc;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.directory.NodeDirectory;

@Repository
class MyBatisNodeDirectory implements NodeDirectory {

    private final DirectoryMapper mapper;

    MyBatisNodeDirectory(DirectoryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<KnownNode> find(DivisionCode code) {
        return Optional.ofNullable(mapper.find(code.value())).map(MyBatisNodeDirectory::node);
    }

    @Override
    public List<KnownNode> all() {
        return mapper.all().stream().map(MyBatisNodeDirectory::node).toList();
    }

    @Override
    public void store(KnownNode node) {
        mapper.store(new DirectoryMapper.Row(
                node.code().value(),
                node.name(),
                node.baseUrl().toString(),
                node.incarnation(),
                Utc.of(node.announcedAt()),
                Utc.of(node.seenAt())));
        seen(List.of(node.code()), node.seenAt());
    }

    @Override
    public void seen(Collection<DivisionCode> nodes, Instant at) {
        if (!nodes.isEmpty()) {
            // Sorted, so that two transactions that update the same nodes cannot deadlock.
            mapper.seen(nodes.stream().map(DivisionCode::value).sorted().toList(), Utc.of(at));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DivisionCode> hold() {
        mapper.hold();
        return mapper.codesNow().stream().map(DivisionCode::new).toList();
    }

    @Override
    public String ownIncarnation() {
        return mapper.ownIncarnation();
    }

    private static KnownNode node(DirectoryMapper.Row row) {
        return new KnownNode(
                new DivisionCode(row.code()),
                row.name(),
                URI.create(row.baseUrl()),
                row.incarnation(),
                Utc.instant(row.announcedAt()),
                Utc.instant(row.seenAt() == null ? row.announcedAt() : row.seenAt()));
    }
}
