package org.yiwang.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes written in a test, compiled, and imported like a module's classes. */
final class Planted {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|@?interface|enum|record) (\\w+)");

    private Planted() {}

    static JavaClasses classes(String... sources) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "planted")), "");
            compile(folder, sources);
            return new ClassFileImporter().importPath(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path folder, String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = List.of("-d", folder.toString(), "-proc:none");
        List<SimpleJavaFileObject> files =
                Arrays.stream(sources).map(Planted::file).toList();
        boolean compiled =
                compiler.getTask(complaints, null, null, options, null, files).call();
        assertThat(compiled).as(complaints.toString()).isTrue();
    }

    private static SimpleJavaFileObject file(String source) {
        Matcher type = TYPE.matcher(source);
        String name = find(PACKAGE, source) + "." + (type.find() ? type.group(1) : "package-info");
        URI uri = URI.create("planted:/" + name.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static String find(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        assertThat(matcher.find()).as(source).isTrue();
        return matcher.group(1);
    }
}
