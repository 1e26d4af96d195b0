package org.yiwang.application;

import java.util.regex.Pattern;
import org.yiwang.catalogue.Target;
import org.yiwang.masking.Masked;

/**
 * Who applies: a person with a resident id (GB 11643) or an organisation with a unified social credit code (GB 32100).
 * {@code accountId} is the account at the origin that follows the application.
 */
public record Applicant(String accountId, Target kind, String name, String idNumber, String phone) {

    /** Telephone, id and card numbers in running text. */
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])[0-9]{3}[0-9-]{4,}[0-9]{3}[0-9Xx](?![0-9A-Za-z])");

    /** The id number with its middle hidden, for those whose duty does not need it. */
    public String maskedIdNumber() {
        return Masked.idNumber(idNumber);
    }

    public String maskedPhone() {
        return Masked.phone(phone);
    }

    /** The name as shown to those whose duty does not need it: 王** for a person; an organisation's name is public. */
    public String maskedName() {
        return kind == Target.ORGANISATION ? name : Masked.name(name);
    }

    /** Running text with this applicant's name, and every long number, hidden. */
    public String maskedIn(String text) {
        String named = name.isEmpty() ? text : text.replace(name, maskedName());
        return LONG_NUMBER
                .matcher(named)
                .replaceAll(found ->
                        found.group().substring(0, 3) + "*".repeat(found.group().length() - 3));
    }
}
