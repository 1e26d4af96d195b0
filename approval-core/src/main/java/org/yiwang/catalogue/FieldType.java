package org.yiwang.catalogue;

/** The type of a field of an application form. */
public enum FieldType {
    TEXT(200),
    LONG_TEXT(2000),
    NUMBER(20),
    /** A date, written as 2026-10-01. */
    DATE(10),
    CHOICE(200),
    PHONE(20);

    private final int maxCharacters;

    FieldType(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    /** The maximum number of characters of a value. */
    public int maxCharacters() {
        return maxCharacters;
    }
}
