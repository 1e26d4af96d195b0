package org.yiwang.importing.table;

/**
 * Tells whether bytes are UTF-8, perhaps damaged, by counting the characters of three and more bytes, as Chinese ones
 * are, and the bytes that fit nowhere. Text in GB18030 has many of the latter and hardly any of the former.
 */
record Utf8Likeness(int characters, int misfits) {

    /** One damaged character leaves up to three misfits. */
    private static final int MISFITS_A_CHARACTER = 3;

    boolean isUtf8() {
        return misfits <= MISFITS_A_CHARACTER * characters;
    }

    static Utf8Likeness of(byte[] content) {
        int characters = 0;
        int misfits = 0;
        int at = 0;
        while (at < content.length) {
            int length = length(content[at] & 0xFF);
            if (length > 0 && continues(content, at, length)) {
                characters += length > 2 ? 1 : 0;
                at += length;
            } else {
                misfits++;
                at++;
            }
        }
        return new Utf8Likeness(characters, misfits);
    }

    private static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 3;
        }
        return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }

    private static boolean continues(byte[] content, int at, int length) {
        if (at + length > content.length) {
            return false;
        }
        for (int next = at + 1; next < at + length; next++) {
            if ((content[next] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
