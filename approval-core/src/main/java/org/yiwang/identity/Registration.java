package org.yiwang.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yiwang.base.identifier.PhoneNumber;
import org.yiwang.base.identifier.ResidentId;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/** Opens accounts for applicants. */
@Service
public class Registration {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9_]{3,29}");

    private final Accounts accounts;

    Registration(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Opens an applicant's account.
     *
     * @throws Refused with every reason at once
     */
    public Account open(RegisterApplicant command) {
        AccountDraft draft = new AccountDraft(
                clean(command.username()).toLowerCase(Locale.ROOT),
                command.password() == null ? "" : command.password(),
                clean(command.name()),
                AccountKind.APPLICANT,
                Set.of(),
                Set.of(),
                clean(command.idNumber()).toUpperCase(Locale.ROOT),
                clean(command.phone()));
        Refused.ifAny(check(draft));
        return accounts.create(draft)
                .orElseThrow(() -> new Refused(Refusal.invalid("username", "account.username.taken")));
    }

    private static List<Refusal> check(AccountDraft draft) {
        List<Refusal> refusals = new ArrayList<>();
        require(refusals, USERNAME.matcher(draft.username()).matches(), "username", "account.username.shape");
        require(
                refusals,
                draft.password().length() >= 8 && draft.password().length() <= 64,
                "password",
                "account.password.length");
        require(
                refusals,
                !draft.displayName().isEmpty() && draft.displayName().length() <= 50,
                "name",
                "applicant.name.missing");
        require(
                refusals,
                ResidentId.isValid(String.valueOf(draft.idNumber())),
                "idNumber",
                "applicant.idNumber.resident");
        require(refusals, PhoneNumber.isValid(String.valueOf(draft.phone())), "phone", "applicant.phone.shape");
        return refusals;
    }

    private static void require(List<Refusal> refusals, boolean holds, String field, String code) {
        if (!holds) {
            refusals.add(Refusal.invalid(field, code));
        }
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
