package org.yiwang.node.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.node.WrongNode;

/** This node's keys, read from their file at the start. */
@Component
class FileNodeKeys implements NodeKeys {

    private final KeyFile file;
    private final KeyDirectory directory;
    private final DivisionCode here;

    @Autowired
    FileNodeKeys(KeySettings settings, KeyDirectory directory, ThisNode node) {
        this(opened(place(settings, node), settings.password()), directory, node.code());
    }

    FileNodeKeys(KeyFile file, KeyDirectory directory, DivisionCode here) {
        this.file = file;
        this.directory = directory;
        this.here = here;
    }

    private static Path place(KeySettings settings, ThisNode node) {
        return settings.store() == null ? node.dataDir().resolve("keys.p12") : settings.store();
    }

    @Override
    public NodeSignature sign(byte[] content) {
        KeyPairs pair = signing();
        return new NodeSignature(pair.open().id(), NodeSignature.sign(pair.signing(), content));
    }

    @Override
    public PublicKeys current() {
        return signing().open();
    }

    @Override
    public Optional<byte[]> agree(String ownKey, PublicKey other) {
        return file.pairs().stream()
                .filter(pair -> pair.open().id().equals(ownKey))
                .findFirst()
                .map(pair -> pair.agree(other));
    }

    @Override
    public List<PublicKeys> own() {
        return file.pairs().stream().map(KeyPairs::open).toList();
    }

    @Override
    public List<Registration> registrations() {
        return file.pairs().stream().map(pair -> Registration.of(here, pair)).toList();
    }

    @Override
    public Registration renew() {
        try {
            return Registration.of(here, file.add());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeyPairs signing() {
        List<KeyPairs> pairs = file.pairs();
        Set<String> active = directory.of(here).stream()
                .filter(key -> key.state() == NodeKey.State.ACTIVE)
                .map(NodeKey::id)
                .collect(Collectors.toSet());
        return pairs.stream()
                .filter(pair -> active.contains(pair.open().id()))
                .findFirst()
                .orElse(pairs.get(pairs.size() - 1));
    }

    private static KeyFile opened(Path place, @Nullable String password) {
        if (password == null || password.isBlank()) {
            throw new WrongNode(
                    "yiwang.keys.password is not set.",
                    "Set the environment variable YIWANG_KEYS_PASSWORD to the password of the node's key store " + place
                            + ". At the first start choose one; the node makes the file with it.");
        }
        try {
            return KeyFile.open(place, password);
        } catch (IOException e) {
            throw new WrongNode(
                    "The node's key store %s cannot be used: %s".formatted(place, e.getMessage()),
                    "Correct yiwang.keys.store or yiwang.keys.password. If the file is lost, delete its remains, start the"
                            + " node, and let the county register the keys that it makes.");
        }
    }
}
