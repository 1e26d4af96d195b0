package org.yiwang.node.key.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.json.Json;
import org.yiwang.base.persistence.Utc;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.key.NodeKey;
import org.yiwang.node.key.RegisteredKeys;

@Repository
class MyBatisRegisteredKeys implements RegisteredKeys {

    private final NodeKeyMapper mapper;

    MyBatisRegisteredKeys(NodeKeyMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<NodeKey> find(String id) {
        return read(mapper.find(id));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<NodeKey> lock(String id) {
        return read(mapper.lock(id));
    }

    @Override
    public List<NodeKey> of(DivisionCode node) {
        return mapper.of(node.value()).stream().map(MyBatisRegisteredKeys::key).toList();
    }

    @Override
    public List<NodeKey> all() {
        return mapper.all().stream().map(MyBatisRegisteredKeys::key).toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(NodeKey key) {
        mapper.store(new NodeKeyMapper.Row(
                key.id(), key.version(), key.node().value(), Utc.of(key.since()), Json.write(key)));
    }

    private static Optional<NodeKey> read(@Nullable String body) {
        return Optional.ofNullable(body).map(MyBatisRegisteredKeys::key);
    }

    private static NodeKey key(String body) {
        return Json.read(body, NodeKey.class);
    }
}
