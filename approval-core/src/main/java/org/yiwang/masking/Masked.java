package org.yiwang.masking;

/** Personal data with a part of it hidden, for those whose duty does not need it. */
public final class Masked {

    private Masked() {}

    public static String idNumber(String number) {
        return mask(number, 4, 4);
    }

    public static String phone(String number) {
        return mask(number, 3, 4);
    }

    /** 王**. */
    public static String name(String name) {
        if (name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }

    private static String mask(String text, int head, int tail) {
        if (text.length() <= head + tail) {
            return "*".repeat(text.length());
        }
        return text.substring(0, head) + "*".repeat(text.length() - head - tail) + text.substring(text.length() - tail);
    }
}
