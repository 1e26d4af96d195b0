package org.yiwang.node.key;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.yiwang.division.DivisionCode;

/** The keys of this node. Private keys do not leave it. */
public interface NodeKeys {

    /**
     * The keys in a store, for a program that works in the name of a node.
     *
     * @throws IOException when it cannot be read, or the password does not open it
     */
    static NodeKeys of(DivisionCode node, Path store, String password, KeyDirectory directory) throws IOException {
        return new FileNodeKeys(KeyFile.open(store, password), directory, node);
    }

    /**
     * Signs with the oldest keys of this node that the county has neither retired nor revoked, because other nodes have
     * heard of these for sure.
     */
    NodeSignature sign(byte[] content);

    /** The keys that it signs with now, and that it agrees on secrets with for what it sends. */
    PublicKeys current();

    /**
     * Agrees on a secret with the holder of another key (X25519); empty when this node has no key with that id. The secret
     * is raw: derive a key from it.
     */
    Optional<byte[]> agree(String ownKey, PublicKey other);

    /** This node's public keys, the oldest first. */
    List<PublicKeys> own();

    /** The texts by which the county registers them, in the same order. */
    List<Registration> registrations();

    /** Makes further keys, which count once the county has registered them. */
    Registration renew();
}
