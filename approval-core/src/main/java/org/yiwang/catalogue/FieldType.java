package org.yiwang.catalogue;

/** What a field of an application form holds. */
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

    /** How many characters a value has at the most. */
    public int maxCharacters() {
        return maxCharacters;
    }
}
