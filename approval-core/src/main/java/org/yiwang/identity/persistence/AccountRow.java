package org.yiwang.identity.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiwang.identity.Account;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Assurance;
import org.yiwang.identity.Department;
import org.yiwang.identity.Duty;
import org.yiwang.identity.Employee;
import org.yiwang.identity.Employment;

/**
 * An account as a row. {@code staffId} and the versions name the county's record that it follows, and the version
 * applied.
 */
record AccountRow(
        String id,
        String username,
        String passwordHash,
        String displayName,
        String kind,
        String posts,
        String duties,
        @Nullable String idNumber,
        @Nullable String phone,
        String reserve,
        String windows,
        String departments,
        boolean leftOffice,
        boolean oneTimePassword,
        @Nullable String staffId,
        long staffVersion,
        int passwordVersion,
        int sessionEpoch,
        String assurance,
        @Nullable String provenNumber) {

    private static final String SEPARATOR = "\n";

    static AccountRow of(String id, AccountDraft draft, String passwordHash) {
        return new AccountRow(
                id,
                draft.username(),
                passwordHash,
                draft.displayName(),
                draft.kind().name(),
                joined(draft.posts()),
                names(draft.duties(), Duty::name),
                draft.idNumber(),
                draft.phone(),
                joined(draft.reserve()),
                "",
                names(draft.departments(), Department::name),
                false,
                false,
                null,
                0,
                0,
                0,
                assurance(draft).name(),
                assurance(draft).isRealName() && draft.kind() == AccountKind.APPLICANT ? draft.idNumber() : null);
    }

    private static Assurance assurance(AccountDraft draft) {
        return Objects.requireNonNull(draft.assurance());
    }

    /** Creates the account of a member of staff; it keeps its password unless the record brings a newer one. */
    static AccountRow of(String id, Employment employment, @Nullable AccountRow before) {
        boolean keeps = before != null && before.passwordVersion >= employment.passwordVersion();
        return new AccountRow(
                id,
                employment.username(),
                keeps ? before.passwordHash : employment.passwordHash(),
                employment.displayName(),
                AccountKind.STAFF.name(),
                joined(employment.posts()),
                names(employment.duties(), Duty::name),
                null,
                null,
                joined(employment.reserve()),
                joined(employment.windows()),
                names(employment.departments(), Department::name),
                employment.left(),
                keeps ? before.oneTimePassword : !employment.left(),
                employment.staffId(),
                employment.version(),
                keeps ? before.passwordVersion : employment.passwordVersion(),
                before == null ? 0 : before.sessionEpoch,
                Assurance.SELF_DECLARED.name(),
                null);
    }

    /** Whether somebody who signed in to the account as it was must sign in again. */
    boolean endsSessionsOf(AccountRow before) {
        return leftOffice
                || passwordVersion > before.passwordVersion
                || !posts.equals(before.posts)
                || !reserve.equals(before.reserve)
                || !duties.equals(before.duties)
                || !departments.equals(before.departments);
    }

    Account account() {
        Actor actor = oneTimePassword || leftOffice ? actor().withoutDuties() : actor();
        return new Account(
                actor,
                passwordHash,
                idNumber,
                phone,
                leftOffice,
                oneTimePassword,
                sessionEpoch,
                Assurance.valueOf(assurance));
    }

    Employee employee() {
        return new Employee(account().actor(), split(windows), leftOffice);
    }

    private Actor actor() {
        Set<Duty> held = split(duties).stream().map(Duty::valueOf).collect(Collectors.toSet());
        return new Actor(
                id,
                username,
                displayName,
                AccountKind.valueOf(kind),
                split(posts),
                held,
                split(reserve),
                Map.of(),
                split(departments).stream().map(Department::new).collect(Collectors.toSet()),
                provenNumber);
    }

    private static <T> String names(Collection<T> some, Function<T, String> name) {
        return joined(some.stream().map(name).toList());
    }

    private static String joined(Collection<String> parts) {
        return parts.stream().sorted().collect(Collectors.joining(SEPARATOR));
    }

    private static Set<String> split(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }
}
