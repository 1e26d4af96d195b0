package org.yiwang.node;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a {@link WrongNode} into the paragraph that a failed start prints. */
final class WrongNodeAnalyzer extends AbstractFailureAnalyzer<WrongNode> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongNode cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
