package org.yiwang.identity.persistence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.persistence.Utc;
import org.yiwang.identity.Account;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Assurance;
import org.yiwang.identity.Employee;
import org.yiwang.identity.EmployeesChanged;
import org.yiwang.identity.Employment;
import org.yiwang.identity.IdentityProof;
import org.yiwang.identity.IdentityProof.Method;
import org.yiwang.identity.SessionStore;

@Repository
class MyBatisAccounts implements Accounts {

    /** No session has this id. */
    private static final String NONE = "";

    private final AccountMapper mapper;
    private final SessionStore sessions;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyBatisAccounts(
            AccountMapper mapper,
            SessionStore sessions,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.sessions = sessions;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Account> byUsername(String username) {
        return Optional.ofNullable(mapper.byUsername(username)).map(AccountRow::account);
    }

    @Override
    public Optional<Account> byId(String accountId) {
        return Optional.ofNullable(mapper.byId(accountId)).map(AccountRow::account);
    }

    @Override
    public Optional<Account> proven(String idNumber) {
        return Optional.ofNullable(mapper.proven(idNumber)).map(AccountRow::account);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean prove(IdentityProof proof) {
        try {
            mapper.prove(proof.accountId(), proof.assurance().name());
        } catch (DuplicateKeyException otherProven) {
            return false;
        }
        keep(proof);
        return true;
    }

    private void keep(IdentityProof proof) {
        mapper.insertProof(proof, Utc.of(proof.at()));
    }

    @Override
    public List<Employee> employees() {
        return mapper.staff().stream().map(AccountRow::employee).toList();
    }

    @Override
    public Optional<Account> create(AccountDraft draft) {
        AccountRow row = AccountRow.of(newId(), draft, passwords.encode(draft.password()));
        boolean created = mapper.insert(row, Utc.of(clock.instant())) == 1;
        if (created && row.provenNumber() != null) {
            keep(new IdentityProof(row.id(), Assurance.REAL_NAME, Method.SET_UP, null, "", clock.instant()));
        }
        if (created && draft.kind() == AccountKind.STAFF) {
            events.publishEvent(new EmployeesChanged());
        }
        return created ? Optional.of(row.account()) : Optional.empty();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void employ(Employment employment) {
        AccountRow before = mapper.lockEmployee(employment.staffId(), employment.username());
        if (before == null) {
            open(employment);
        } else if (before.staffVersion() < employment.version()) {
            change(before, AccountRow.of(before.id(), employment, before));
        }
        events.publishEvent(new EmployeesChanged());
    }

    /** Opens a new account, unless the person has left already. */
    private void open(Employment employment) {
        if (employment.left()) {
            return;
        }
        if (mapper.insert(AccountRow.of(newId(), employment, null), Utc.of(clock.instant())) == 0) {
            throw new IllegalStateException("The username " + employment.username()
                    + " belongs to another account of this node; give the member of staff another one.");
        }
    }

    private void change(AccountRow before, AccountRow after) {
        mapper.update(after);
        if (after.endsSessionsOf(before)) {
            sessions.endOthers(after.id(), NONE);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void choosePassword(String accountId, String password) {
        mapper.choosePassword(accountId, passwords.encode(password));
        events.publishEvent(new EmployeesChanged());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
