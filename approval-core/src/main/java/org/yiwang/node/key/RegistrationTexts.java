package org.yiwang.node.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yiwang.division.DivisionCode;

/** A directory of the keys in a folder of registration texts, one a node, for programs beside the nodes. */
public final class RegistrationTexts implements KeyDirectory {

    private final Path folder;

    public RegistrationTexts(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<NodeKey> of(DivisionCode node) {
        Path text = folder.resolve(node + ".txt");
        try {
            return Files.exists(text)
                    ? Registration.parse(Files.readString(text)).map(RegistrationTexts::key).stream()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<NodeKey> of(DivisionCode node, Instant at) {
        return of(node);
    }

    @Override
    public Optional<NodeKey> find(DivisionCode node, String id) {
        return of(node).stream().filter(key -> key.id().equals(id)).findFirst();
    }

    @Override
    public Optional<NodeKey> known(DivisionCode node, String id) {
        return find(node, id);
    }

    private static NodeKey key(Registration text) {
        return NodeKey.registered(text, Instant.EPOCH);
    }
}
