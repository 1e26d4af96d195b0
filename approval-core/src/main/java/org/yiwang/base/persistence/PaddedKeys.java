package org.yiwang.base.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keys for {@code in (…)}: as many as a power of two, so that few different statements come into being. */
public final class PaddedKeys {

    private PaddedKeys() {}

    /**
     * The keys in order, which all who lock several rows keep to, the last of them repeated.
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
