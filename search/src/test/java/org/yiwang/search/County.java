package org.yiwang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.replica.ReplicatedApplications;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.search.indexing.IndexQueue;

/** A running county node in a test: receives applications, waits for the index, searches. */
record County(ConfigurableApplicationContext node, Actor auditor) implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static County start(String... settings) {
        ConfigurableApplicationContext node = SearchNode.start(settings);
        return new County(node, account(node, "auditor", Duty.AUDITOR));
    }

    /** Started with the shared search server and further settings. */
    static County withIndex(String... settings) {
        return start(Stream.concat(
                        EmbeddedStack.shared().searchSettings().stream().map("--"::concat), Arrays.stream(settings))
                .toArray(String[]::new));
    }

    static Actor account(ConfigurableApplicationContext node, String name, Duty duty) {
        return node.getBean(Accounts.class)
                .create(new AccountDraft(name, PASSWORD, "周敏", AccountKind.STAFF, Set.of(), Set.of(duty), null, null))
                .orElseThrow()
                .actor();
    }

    /** Stores and queues in one commit, as replication does. */
    void receive(Application... applications) {
        ReplicatedApplications door = node.getBean(ReplicatedApplications.class);
        node.getBean(TransactionTemplate.class)
                .executeWithoutResult(commit -> Arrays.stream(applications).forEach(door::receive));
    }

    IndexQueue queue() {
        return node.getBean(IndexQueue.class);
    }

    String auditSchema() {
        return node.getBean(JdbcClient.class)
                .sql("select concat(database(), '_audit')")
                .query(String.class)
                .single();
    }

    SearchResult search(String words) {
        return node.getBean(ApplicationSearch.class).search(words, PageRequest.of(1), auditor);
    }

    List<String> numbers(String words) {
        return search(words).hits().rows().stream().map(hit -> hit.no().value()).toList();
    }

    /** Retries until the condition holds, like a reader who presses the button again. */
    static void eventually(Runnable assertion) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError | RuntimeException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(100);
            }
        }
    }

    /** Waits until everything received can be found. */
    void awaitIndexed(Application... applications) throws InterruptedException {
        for (Application application : applications) {
            eventually(() -> assertThat(search(application.no().value()).hits().rows())
                    .anySatisfy(hit -> assertThat(hit.state()).isEqualTo(application.state())));
        }
    }

    @Override
    public void close() {
        node.close();
    }
}
