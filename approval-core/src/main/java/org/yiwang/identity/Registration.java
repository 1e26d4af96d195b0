package org.yiwang.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.yiwang.base.identifier.IdKind;
import org.yiwang.base.identifier.PhoneNumber;
import org.yiwang.base.identifier.TypedNumber;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.base.text.ProperName;

/** Opens accounts for applicants. */
@Service
public class Registration {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9_]{3,29}");

    private static final ZoneId COUNTRY = ZoneId.of("Asia/Shanghai");

    private final Accounts accounts;
    private final PasswordRules passwords;
    private final Clock clock;

    Registration(Accounts accounts, PasswordRules passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Opens an applicant's account.
     *
     * @throws Refused with every reason at once
     */
    public Account open(RegisterApplicant command) {
        AccountDraft draft = new AccountDraft(
                PlainText.of(typed(command.username())).toLowerCase(Locale.ROOT),
                command.password() == null ? "" : command.password(),
                PlainText.kept(typed(command.name())),
                AccountKind.APPLICANT,
                Set.of(),
                Set.of(),
                TypedNumber.plain(typed(command.idNumber())),
                PhoneNumber.plain(typed(command.phone())));
        Refused.ifAny(check(draft, typed(command.name())));
        if (accounts.proven(String.valueOf(draft.idNumber())).isPresent()) {
            throw new Refused(Refusal.invalid("idNumber", "account.numberProven"));
        }
        return accounts.create(draft)
                .orElseThrow(() -> new Refused(Refusal.invalid("username", "account.username.taken")));
    }

    private List<Refusal> check(AccountDraft draft, String name) {
        List<Refusal> refusals = new ArrayList<>();
        require(refusals, USERNAME.matcher(draft.username()).matches(), "username", "account.username.shape");
        passwords
                .fault("password", draft.password(), PasswordRules.Owner.of(draft))
                .ifPresent(refusals::add);
        ProperName.fault(name, ProperName.MAX_OF_A_PERSON)
                .map(fault -> Refusal.invalid("name", "applicant.name." + fault.key(), ProperName.MAX_OF_A_PERSON))
                .ifPresent(refusals::add);
        IdKind.RESIDENT_ID
                .fault(String.valueOf(draft.idNumber()), LocalDate.ofInstant(clock.instant(), COUNTRY))
                .map(fault -> Refusal.invalid("idNumber", "applicant.idNumber." + fault.key()))
                .ifPresent(refusals::add);
        require(refusals, PhoneNumber.isValid(String.valueOf(draft.phone())), "phone", "applicant.phone.shape");
        return refusals;
    }

    private static void require(List<Refusal> refusals, boolean holds, String field, String code) {
        if (!holds) {
            refusals.add(Refusal.invalid(field, code));
        }
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
