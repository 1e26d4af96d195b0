package org.yiwang.infra.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.yiwang.infra.process.LaunchFailure;
import tools.jackson.core.JacksonException;

/** Stores the state in {@code network.json}, readable by its owner only, and replaces it as a whole. */
public record StateFile(Path file) {
    public static StateFile in(Path folder) {
        return new StateFile(folder.resolve("network.json"));
    }

    public Optional<NetworkState> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.readValue(Files.readString(file), NetworkState.class));
        } catch (IOException | JacksonException e) {
            throw new LaunchFailure(
                    "Cannot read the network's state in " + file + ": " + e.getMessage()
                            + "\nCorrect the file, or end its processes (numbers in " + file.resolveSibling("run")
                            + ") and delete the folder.",
                    e);
        }
    }

    public void write(NetworkState state) {
        Path fresh = file.resolveSibling("network.json.new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, Json.MAPPER.writeValueAsString(state));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
