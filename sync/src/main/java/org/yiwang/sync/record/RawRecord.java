package org.yiwang.sync.record;

import java.util.Map;

/** A message of the inbox before anything of it is believed. */
public record RawRecord(String key, Map<String, String> headers, byte[] payload) {

    public RawRecord {
        headers = Map.copyOf(headers);
    }

    /** A header's text; empty when it is not there. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
