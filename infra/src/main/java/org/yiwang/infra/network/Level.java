package org.yiwang.infra.network;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The level at which a node stands, and with it the program that it runs. */
public enum Level {
    /** Everything arrives here, so it has both compilers. */
    @JsonProperty("county")
    COUNTY("county-node", "-Xmx384m"),
    /** The second compiler would double the processor time of a start; what it gains later is not needed here. */
    @JsonProperty("township")
    TOWNSHIP("township-node", "-Xms64m", "-Xmx256m", "-XX:TieredStopAtLevel=1"),
    @JsonProperty("community")
    COMMUNITY("community-node", "-Xms64m", "-Xmx256m", "-XX:TieredStopAtLevel=1");

    private final String program;
    private final List<String> jvm;

    Level(String program, String... jvm) {
        this.program = program;
        this.jvm = List.of(jvm);
    }

    /** The module, and the name of its jar without ending. */
    public String program() {
        return program;
    }

    /** Options of its JVM. */
    List<String> jvm() {
        return jvm;
    }
}
