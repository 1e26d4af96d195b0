package org.yiwang.base.text;

/** Pictographs, and the characters that modify them. */
final class Emoji {

    private Emoji() {}

    /** Whether this is a pictograph. Circles and squares that stand for characters not known are none. */
    static boolean isOne(int character) {
        return isModifier(character)
                || character >= 0x1F000 && character <= 0x1FAFF
                || Character.getType(character) == Character.OTHER_SYMBOL && isPictograph(character);
    }

    /** Whether an emoji may end with this character. */
    static boolean isPart(int character) {
        return isOne(character) || character == 0xFE0F;
    }

    private static boolean isModifier(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF || character == 0x20E3;
    }

    private static boolean isPictograph(int character) {
        return character >= 0x2190 && character <= 0x23FF
                || character >= 0x2600 && character <= 0x27BF
                || character >= 0x2B00 && character <= 0x2BFF;
    }
}
