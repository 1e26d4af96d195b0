package org.yiwang.infra.network;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The level at which a node stands, and with it the program that it runs. */
public enum Level {
    @JsonProperty("county")
    COUNTY("county-node", "-Xmx384m"),
    @JsonProperty("township")
    TOWNSHIP("township-node", "-Xmx256m"),
    @JsonProperty("community")
    COMMUNITY("community-node", "-Xmx256m");

    private final String program;
    private final String heap;

    Level(String program, String heap) {
        this.program = program;
        this.heap = heap;
    }

    /** The module, and the name of its jar without ending. */
    public String program() {
        return program;
    }

    String heap() {
        return heap;
    }
}
