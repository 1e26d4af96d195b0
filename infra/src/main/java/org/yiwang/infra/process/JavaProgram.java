package org.yiwang.infra.process;

import java.nio.file.Path;

/** Finds the Java that runs the launcher; it also runs the nodes. */
public final class JavaProgram {
    private JavaProgram() {}

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    public static String path() {
        return home().resolve("bin/java").toString();
    }
}
