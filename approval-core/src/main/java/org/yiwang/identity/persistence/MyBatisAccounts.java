package org.yiwang.identity.persistence;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.yiwang.identity.Account;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.persistence.Utc;

@Repository
class MyBatisAccounts implements Accounts {

    private static final String SEPARATOR = "\n";

    private final AccountMapper mapper;
    private final PasswordEncoder passwords;
    private final Clock clock;

    MyBatisAccounts(AccountMapper mapper, PasswordEncoder passwords, Clock clock) {
        this.mapper = mapper;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Optional<Account> byUsername(String username) {
        return account(mapper.byUsername(username));
    }

    @Override
    public Optional<Account> byId(String accountId) {
        return account(mapper.byId(accountId));
    }

    @Override
    public List<Actor> staff() {
        return mapper.staff().stream()
                .flatMap(row -> account(row).stream())
                .map(Account::actor)
                .toList();
    }

    @Override
    public Optional<Account> create(AccountDraft draft) {
        AccountMapper.Row row = new AccountMapper.Row(
                UUID.randomUUID().toString(),
                draft.username(),
                passwords.encode(draft.password()),
                draft.displayName(),
                draft.kind().name(),
                String.join(SEPARATOR, draft.posts()),
                draft.duties().stream().map(Duty::name).collect(Collectors.joining(SEPARATOR)),
                draft.idNumber(),
                draft.phone());
        boolean created = mapper.insert(row, Utc.of(clock.instant())) == 1;
        return created ? account(row) : Optional.empty();
    }

    static Optional<Account> account(AccountMapper.@Nullable Row row) {
        if (row == null) {
            return Optional.empty();
        }
        Actor actor = new Actor(
                row.id(),
                row.username(),
                row.displayName(),
                AccountKind.valueOf(row.kind()),
                split(row.posts()),
                duties(row.duties()));
        return Optional.of(new Account(actor, row.passwordHash(), row.idNumber(), row.phone()));
    }

    private static Set<Duty> duties(String text) {
        return split(text).stream()
                .map(Duty::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }

    private static Set<String> split(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }
}
