package org.yiwang.catalogue.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.json.Json;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointItems;
import org.yiwang.catalogue.ReplicatedJointItems;
import org.yiwang.replication.Replicate;

@Repository
class MyBatisJointItems implements JointItems {

    private final ItemMapper mapper;
    private final ApplicationEventPublisher events;

    MyBatisJointItems(ItemMapper mapper, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.events = events;
    }

    @Override
    public Optional<JointItem> find(String code) {
        return read(mapper.jointItem(code));
    }

    @Override
    public List<JointItem> all() {
        return mapper.jointItems().stream().flatMap(body -> read(body).stream()).toList();
    }

    @Override
    @Transactional
    public JointItem publish(JointItem draft) {
        Optional<JointItem> known = read(mapper.lockJointItem(draft.code()));
        if (known.isPresent() && draft.sameContentAs(known.get())) {
            return known.get();
        }
        JointItem published = draft.withVersion(known.map(JointItem::version).orElse(0) + 1);
        save(published);
        events.publishEvent(new Replicate<>(ReplicatedJointItems.class, published));
        return published;
    }

    @Override
    @Transactional
    public void receive(JointItem item) {
        Optional<JointItem> known = read(mapper.lockJointItem(item.code()));
        if (known.isEmpty() || known.get().version() < item.version()) {
            save(item);
        }
    }

    private void save(JointItem item) {
        mapper.saveJointItem(item.code(), item.version(), Json.write(item));
    }

    private static Optional<JointItem> read(@Nullable String body) {
        return Optional.ofNullable(body).map(text -> Json.read(text, JointItem.class));
    }
}
