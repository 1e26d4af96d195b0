package org.yiwang.sync.file;

/** Says that the node has no secret to sign calls with, or one that is too short. */
final class LinkSecretMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LinkSecretMissing() {
        super("yiwang.node.link-secret is not set, or is shorter than 16 characters.");
    }
}
