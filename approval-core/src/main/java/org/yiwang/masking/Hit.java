package org.yiwang.masking;

/**
 * Personal data found in a text, from {@code from} to before {@code to}; the part before {@code hiddenFrom} stays
 * visible.
 */
record Hit(int from, int hiddenFrom, int to) {

    /** The hit from {@code begin} to before {@code end} of the shadow, visible up to before {@code hidden}. */
    static Hit in(Shadow shadow, int begin, int hidden, int end) {
        return new Hit(shadow.from(begin), shadow.to(hidden - 1), shadow.to(end - 1));
    }
}
