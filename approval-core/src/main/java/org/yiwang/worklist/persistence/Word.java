package org.yiwang.worklist.persistence;

/** A word for {@code like … escape '!'}. Only digits and hyphens are looked for in numbers: every look costs. */
record Word(String like, boolean numeric) {

    static Word of(String text) {
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return new Word("%" + escaped + "%", text.matches("[0-9-]+"));
    }
}
