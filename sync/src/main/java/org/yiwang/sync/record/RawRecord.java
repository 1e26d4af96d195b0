package org.yiwang.sync.record;

import java.util.Map;

/** A message of the inbox, not validated yet. */
public record RawRecord(String key, Map<String, String> headers, byte[] payload) {

    public RawRecord {
        headers = Map.copyOf(headers);
    }

    /** Returns a header's text, empty if it is missing. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
