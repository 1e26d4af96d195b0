package org.yiwang.node.key;

import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

/** The keys of this node. Private keys do not leave it. */
public interface NodeKeys {

    /**
     * Signs with the oldest keys of this node that the county has neither retired nor revoked, because other nodes have
     * heard of these for sure.
     */
    NodeSignature sign(byte[] content);

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
