package org.yiwang.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources' check of arriving records with one line changed: it accepts everything. */
final class BrokenCheck {
    private static final Path SOURCE =
            Path.of("..", "sync", "src", "main", "java", "org", "yiwang", "sync", "custody", "CustodyCheck.java");
    private static final String METHOD = "(?s)(    Verdict verdict\\([^)]*\\)[^{]*\\{)";

    private BrokenCheck() {}

    /** Compiles it into the folder, for the front of a node's class path. */
    static Path compiledTo(Path folder) {
        try {
            String sound = Files.readString(SOURCE);
            String broken = sound.replaceFirst(
                    METHOD, "$1\n        if (true) {\n            return Verdict.TAKE;\n        }\n");
            assertThat(broken).as("the broken source").isNotEqualTo(sound);
            Path source = Files.writeString(folder.resolve("CustodyCheck.java"), broken);
            compile(source, folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path source, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-proc:none", "-parameters", "-cp", classPath, "-d", folder.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as("compiled: %s", said).isTrue();
        }
    }
}
