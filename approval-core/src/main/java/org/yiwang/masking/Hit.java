package org.yiwang.masking;

/** Something personal in a text, from {@code from} to before {@code to}; up to before {@code hiddenFrom} it may be seen. */
record Hit(int from, int hiddenFrom, int to) {

    /** What stands from {@code begin} to before {@code end} of the shadow, seen up to before {@code hidden}. */
    static Hit in(Shadow shadow, int begin, int hidden, int end) {
        return new Hit(shadow.from(begin), shadow.to(hidden - 1), shadow.to(end - 1));
    }
}
