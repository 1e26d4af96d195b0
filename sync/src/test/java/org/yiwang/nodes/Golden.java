package org.yiwang.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yiwang.replication.RecordName;

/** The golden file of a form of a kind. */
public record Golden(RecordName kind, int form) {

    private static final Path ALL = Path.of("src", "test", "resources", "golden");

    public static Golden newest(RecordName kind) {
        return new Golden(kind, kind.form());
    }

    public Path file() {
        return ALL.resolve(Path.of(kind.text(), form + ".json"));
    }

    public boolean exists() {
        return Files.exists(file());
    }

    public String text() {
        try {
            return Files.readString(file());
        } catch (IOException e) {
            throw new UncheckedIOException("form " + this + " has no golden file", e);
        }
    }

    @Override
    public String toString() {
        return kind + " " + form;
    }
}
