package org.yiwang.sync.file;

/** The node has no secret, or too short a one, to prove itself to others with. */
final class LinkSecretMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LinkSecretMissing() {
        super("yiwang.node.link-secret is not set, or is shorter than 16 characters.");
    }
}
