package org.yiwang.identity.persistence;

import java.time.LocalDateTime;
import org.yiwang.base.persistence.Utc;
import org.yiwang.identity.OpenSession;

/** A session as a row. */
record SessionRow(
        String id, String kind, String address, LocalDateTime beganAt, LocalDateTime lastUsedAt, LocalDateTime endsAt) {

    static SessionRow of(OpenSession session) {
        return new SessionRow(
                session.id(),
                session.kind().name(),
                session.address(),
                Utc.of(session.beganAt()),
                Utc.of(session.lastUsedAt()),
                Utc.of(session.endsAt()));
    }

    OpenSession session() {
        return new OpenSession(
                id,
                OpenSession.Kind.valueOf(kind),
                address,
                Utc.instant(beganAt),
                Utc.instant(lastUsedAt),
                Utc.instant(endsAt));
    }
}
