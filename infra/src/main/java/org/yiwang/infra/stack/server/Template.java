package org.yiwang.infra.stack.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A server's configuration file with names in braces, kept as a resource beside the class that writes it. */
public record Template(String text) {
    public static Template of(Class<?> owner, String resource) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with each name replaced; an unknown name stays for the server to interpret. */
    public String filled(Map<String, ?> values) {
        String filled = text;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return filled;
    }

    public void write(Path file, Map<String, ?> values) {
        try {
            Files.writeString(file, filled(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
