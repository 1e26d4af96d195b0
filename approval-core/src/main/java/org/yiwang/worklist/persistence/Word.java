package org.yiwang.worklist.persistence;

/**
 * A word for {@code like … escape '!'}. Only words of digits and hyphens are searched in numbers, because every search
 * costs.
 */
record Word(String like, boolean numeric) {

    static Word of(String text) {
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return new Word("%" + escaped + "%", text.matches("[0-9-]+"));
    }
}
