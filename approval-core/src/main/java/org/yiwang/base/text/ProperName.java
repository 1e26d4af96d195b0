package org.yiwang.base.text;

import java.util.Optional;

/** Checks names and titles: something to read, on one line, not too long. */
public final class ProperName {

    /** The longest name of a person, in characters. */
    public static final int MAX_OF_A_PERSON = 100;

    /** The longest name of an organisation, in characters. */
    public static final int MAX_OF_AN_ORGANISATION = 200;

    /** The longest title, in characters. */
    public static final int MAX_OF_A_TITLE = 200;

    private static final int REPLACEMENT = 0xFFFD;

    private ProperName() {}

    /** The fault of a name as typed. */
    public enum Fault {
        /** Nothing to read: no letter. */
        MISSING("missing"),
        /** Control characters, or characters that a wrong encoding has destroyed. */
        CONTROL("control"),
        EMOJI("emoji"),
        TOO_LONG("tooLong");

        private final String key;

        Fault(String key) {
            this.key = key;
        }

        /** The last part of the refusal's code. */
        public String key() {
            return key;
        }
    }

    /** The first fault of a name of at most {@code max} characters. */
    public static Optional<Fault> fault(String typed, int max) {
        return PlainText.of(typed).codePoints().anyMatch(Emoji::isOne)
                ? Optional.of(Fault.EMOJI)
                : titleFault(typed, max);
    }

    /** The same for a title, which may have emoji. */
    public static Optional<Fault> titleFault(String typed, int max) {
        if (PlainText.of(typed).codePoints().noneMatch(ProperName::isLetter)) {
            return Optional.of(Fault.MISSING);
        } else if (trimmed(typed).codePoints().anyMatch(ProperName::isBroken)) {
            return Optional.of(Fault.CONTROL);
        }
        return PlainText.length(PlainText.kept(typed)) > max ? Optional.of(Fault.TOO_LONG) : Optional.empty();
    }

    /** White space around a name is no fault, nor are line ends there. */
    private static String trimmed(String typed) {
        return typed.strip();
    }

    private static boolean isBroken(int character) {
        return Character.isISOControl(character) || character == REPLACEMENT;
    }

    /** Ideographs that are younger than the Java runtime count as well. */
    private static boolean isLetter(int character) {
        return Character.isLetter(character) || Character.isIdeographic(character) || character >> 16 == 3;
    }
}
