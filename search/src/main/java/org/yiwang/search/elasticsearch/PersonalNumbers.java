package org.yiwang.search.elasticsearch;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yiwang.application.Applicant;

/**
 * Takes out of a text what identifies a person by number: the applicant's own id and telephone, and every run of digits
 * long enough to be somebody's (telephone 11, identity 15 or 18, bank card 16 to 19). The index can be copied and read
 * apart from the database, and no search needs them.
 */
record PersonalNumbers(List<String> own) {

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9\\uFF10-\\uFF19]{11,}[Xx\\uFF38\\uFF58]?");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\uFDD0-\\uFDEF]+");
    private static final String HIDDEN = "***";

    static PersonalNumbers of(Applicant applicant) {
        return new PersonalNumbers(Stream.of(applicant.idNumber(), applicant.phone())
                .filter(number -> !number.isBlank())
                .toList());
    }

    /** The text without them. What is no character of a text becomes a space: the index marks its finds with such. */
    String hiddenIn(String text) {
        String left = NO_TEXT.matcher(text).replaceAll(" ");
        for (String number : own) {
            left = left.replace(number, HIDDEN);
        }
        return LONG_NUMBER.matcher(left).replaceAll(Matcher.quoteReplacement(HIDDEN));
    }
}
