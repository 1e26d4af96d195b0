package org.yiwang.infra.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The level of a node, which determines its program. */
public enum Level {
    /**
     * Everything arrives here, so the county has both compilers and room for records that are read and soon stored: a
     * batch that outlives a small young generation would be collected with the old one.
     */
    @JsonProperty("county")
    COUNTY("county-node", List.of("-Xmx512m", "-Xmn208m")),
    @JsonProperty("township")
    TOWNSHIP("township-node", Jvm.SMALL),
    @JsonProperty("community")
    COMMUNITY("community-node", Jvm.SMALL);

    /**
     * Options of a JVM that takes few resources. The second compiler would double the processor time of a start without
     * a later gain. The initial heap is as large as a start needs; it grows in small steps and shrinks after the start,
     * because by default it would grow to its maximum and stay there.
     */
    private static final class Jvm {
        static final List<String> SMALL = List.of(
                "-Xms112m",
                "-Xmn40m",
                "-XX:SurvivorRatio=4",
                "-Xmx256m",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:MetaspaceSize=112m",
                "-XX:TieredStopAtLevel=1");
    }

    private final String program;
    private final List<String> jvm;

    Level(String program, List<String> jvm) {
        this.program = program;
        this.jvm = jvm;
    }

    /** The module, and the name of its jar without extension. */
    public String program() {
        return program;
    }

    /** Options of its JVM. */
    public List<String> jvm() {
        return jvm;
    }
}
