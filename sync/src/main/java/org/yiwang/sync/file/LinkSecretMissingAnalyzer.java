package org.yiwang.sync.file;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a {@link LinkSecretMissing} into the paragraph that a failed start prints. */
final class LinkSecretMissingAnalyzer extends AbstractFailureAnalyzer<LinkSecretMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LinkSecretMissing cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set the environment variable YIWANG_NODE_LINK_SECRET to the secret that all nodes of the network share,"
                        + " 16 characters or more.",
                cause);
    }
}
