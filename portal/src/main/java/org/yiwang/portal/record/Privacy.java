package org.yiwang.portal.record;

import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.catalog.Step;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/**
 * Who sees an applicant's data in full: the applicant, and the clerk whose turn it is at the node that holds the
 * application. Everybody else sees it masked and does not get the files that were handed in.
 */
@Component
public class Privacy {

    /** Telephone, id and card numbers in running text. */
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])[0-9]{3}[0-9-]{4,}[0-9]{3}[0-9Xx](?![0-9A-Za-z])");

    private final ThisNode node;

    Privacy(ThisNode node) {
        this.node = node;
    }

    public boolean seesAll(Application application, Actor reader) {
        return isApplicant(application, reader) || isHandling(application, reader);
    }

    boolean isHandling(Application application, Actor reader) {
        return application.isHeldBy(node.code())
                && application.step().map(Step::post).filter(reader::serves).isPresent();
    }

    private static boolean isApplicant(Application application, Actor reader) {
        return !reader.isStaff() && application.applicant().accountId().equals(reader.accountId());
    }

    /** Running text with its long numbers and the applicant's name hidden. */
    static String masked(String text, Applicant applicant) {
        String named = applicant.name().isEmpty() ? text : text.replace(applicant.name(), applicant.maskedName());
        return LONG_NUMBER
                .matcher(named)
                .replaceAll(found ->
                        found.group().substring(0, 3) + "*".repeat(found.group().length() - 3));
    }
}
