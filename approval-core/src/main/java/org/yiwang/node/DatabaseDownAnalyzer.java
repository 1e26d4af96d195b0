package org.yiwang.node;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Explains a failed start when the database does not answer. */
final class DatabaseDownAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final String CONNECTION = "08";
    private static final String AUTHORISATION = "28";

    private final Environment environment;

    DatabaseDownAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (!state.startsWith(CONNECTION) && !state.startsWith(AUTHORISATION)) {
            return null;
        }
        String url = environment.getProperty("spring.datasource.url", "(not set)");
        String user = environment.getProperty("spring.datasource.username", "(not set)");
        return new FailureAnalysis(
                "The node's database at %s does not let user '%s' in: %s".formatted(url, user, cause.getMessage()),
                "Start the database or correct spring.datasource.url, spring.datasource.username and"
                        + " spring.datasource.password, then start the node again. Nothing has been lost.",
                cause);
    }
}
