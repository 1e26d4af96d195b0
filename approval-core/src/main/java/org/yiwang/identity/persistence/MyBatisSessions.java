package org.yiwang.identity.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.persistence.Utc;
import org.yiwang.identity.Account;
import org.yiwang.identity.OpenSession;
import org.yiwang.identity.SessionStore;

@Repository
class MyBatisSessions implements SessionStore {

    private static final int FORGOTTEN_AT_ONCE = 1000;

    private final SessionMapper mapper;

    MyBatisSessions(SessionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(OpenSession session, Account owner) {
        mapper.insert(SessionRow.of(session), owner.actor().accountId(), owner.sessionEpoch());
    }

    @Override
    public Optional<Account> owner(String id, OpenSession.Kind kind, Instant now, Instant idleSince) {
        return Optional.ofNullable(mapper.owner(id, kind.name(), Utc.of(now), Utc.of(idleSince)))
                .map(AccountRow::account);
    }

    @Override
    public List<OpenSession> of(String accountId, Instant now, Instant idleSince) {
        return mapper.of(accountId, Utc.of(now), Utc.of(idleSince)).stream()
                .map(SessionRow::session)
                .toList();
    }

    @Override
    public void used(String id, Instant now) {
        mapper.used(id, Utc.of(now));
    }

    @Override
    public boolean end(String accountId, String id) {
        return mapper.end(accountId, id) == 1;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void endOthers(String accountId, String kept) {
        mapper.raiseEpoch(accountId);
        mapper.endOthers(accountId, kept);
        mapper.keep(accountId, kept);
    }

    @Override
    public void keepLastUsed(String accountId, int kept) {
        mapper.beyond(accountId, kept).forEach(id -> mapper.end(accountId, id));
    }

    @Override
    public void forget(Instant now, Instant idleSince, Instant pagesBefore) {
        int forgotten;
        do {
            forgotten = mapper.forget(Utc.of(now), Utc.of(idleSince), Utc.of(pagesBefore));
        } while (forgotten == FORGOTTEN_AT_ONCE);
    }
}
