package org.yiwang.node;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a failed start because of a {@link WrongNode}. */
final class WrongNodeAnalyzer extends AbstractFailureAnalyzer<WrongNode> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongNode cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
