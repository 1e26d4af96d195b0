package org.yiwang.infra.stack.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.yiwang.infra.stack.folder.DataFolder;

/** A random word that stays the same between starts, in a file that only the caller can read. */
public record SecretFile(Path file) {
    private static final int LENGTH = 40;

    /** The word of that name. */
    public static SecretFile in(DataFolder data, String name) {
        return new SecretFile(data.secrets().resolve(name));
    }

    /** Makes the word if there is none yet. */
    public String word() {
        synchronized (SecretFile.class) {
            try {
                if (!Files.exists(file)) {
                    Path fresh = file.resolveSibling(file.getFileName() + ".new");
                    Files.deleteIfExists(fresh);
                    Files.createFile(
                            fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                    Files.writeString(fresh, Secrets.word(LENGTH));
                    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
                }
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
