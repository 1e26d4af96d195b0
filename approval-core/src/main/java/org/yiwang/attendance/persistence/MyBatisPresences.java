package org.yiwang.attendance.persistence;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.attendance.Presence;
import org.yiwang.attendance.Presences;
import org.yiwang.attendance.Whereabouts;
import org.yiwang.base.persistence.Utc;

@Repository
class MyBatisPresences implements Presences {

    private final PresenceMapper mapper;

    MyBatisPresences(PresenceMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<String, Presence> all() {
        return mapper.all().stream().collect(Collectors.toMap(PresenceMapper.Row::accountId, MyBatisPresences::read));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(String accountId, Presence presence) {
        mapper.save(new PresenceMapper.Row(
                accountId,
                presence.where().name(),
                presence.note(),
                Utc.orNull(presence.backAt()),
                presence.setBy(),
                Utc.of(Objects.requireNonNull(presence.setAt()))));
    }

    private static Presence read(PresenceMapper.Row row) {
        return new Presence(
                Whereabouts.valueOf(row.whereabouts()),
                row.note(),
                Utc.instantOrNull(row.backAt()),
                row.setBy(),
                Utc.instant(row.setAt()));
    }
}
