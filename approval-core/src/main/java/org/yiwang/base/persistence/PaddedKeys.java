package org.yiwang.base.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keys for {@code in (…)}, padded to a power of two, so that there are few different statements. */
public final class PaddedKeys {

    private PaddedKeys() {}

    /**
     * The keys in order, because all locks of several rows keep to it, with the last one repeated.
     *
     * @param keys at least one
     */
    public static List<String> of(Collection<String> keys) {
        List<String> padded = new ArrayList<>(keys.stream().sorted().toList());
        String last = padded.get(padded.size() - 1);
        while (Integer.bitCount(padded.size()) > 1) {
            padded.add(last);
        }
        return padded;
    }
}
