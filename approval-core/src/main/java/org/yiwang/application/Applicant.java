package org.yiwang.application;

import java.util.regex.Pattern;
import org.yiwang.catalog.Target;

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
        return mask(idNumber, 4, 4);
    }

    public String maskedPhone() {
        return mask(phone, 3, 4);
    }

    /** The name as shown to those whose duty does not need it: 王** for a person; an organisation's name is public. */
    public String maskedName() {
        if (kind == Target.ORGANISATION || name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }

    /** Running text with this applicant's name, and every long number, hidden. */
    public String maskedIn(String text) {
        String named = name.isEmpty() ? text : text.replace(name, maskedName());
        return LONG_NUMBER
                .matcher(named)
                .replaceAll(found ->
                        found.group().substring(0, 3) + "*".repeat(found.group().length() - 3));
    }

    private static String mask(String text, int head, int tail) {
        if (text.length() <= head + tail) {
            return "*".repeat(text.length());
        }
        return text.substring(0, head) + "*".repeat(text.length() - head - tail) + text.substring(text.length() - tail);
    }
}
