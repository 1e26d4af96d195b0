package org.yiwang.infra.process;

import java.nio.file.Path;

/** The Java that runs us also runs what we start. */
public final class JavaProgram {
    private JavaProgram() {}

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    public static String path() {
        return home().resolve("bin/java").toString();
    }
}
