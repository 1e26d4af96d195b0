package org.yiwang.infra.network;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.node.ApiFailure;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.node.NodeProcess;
import org.yiwang.infra.plan.Account;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.process.Patience;

/** Follows a node until it has received the data that it needs from others. */
final class Arrival {
    private static final Duration STANDSTILL = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Network network;
    private final NodeProcess node;
    private final Progress progress;
    private @Nullable NodeClient operator;
    private @Nullable LoadReport last;

    Arrival(Network network, NodeProcess node, Progress progress) {
        this.network = network;
        this.node = node;
        this.progress = progress;
    }

    /**
     * Waits until the node has the data that it needs.
     *
     * @throws LaunchFailure if it ends, or nothing arrives for some minutes
     */
    LoadReport await(Predicate<LoadReport> complete) {
        while (true) {
            boolean moved = Patience.until(this::hasMoved, STANDSTILL);
            LoadReport now = last;
            if (now != null && complete.test(now)) {
                return now;
            }
            if (!node.running()) {
                throw failure("ended");
            }
            if (!moved) {
                throw failure("has received nothing more for " + STANDSTILL.toMinutes() + " minutes");
            }
        }
    }

    private LaunchFailure failure(String what) {
        return new LaunchFailure(node.plan().name() + " " + what + ". Read its log: " + node.log()
                + "\nand check with `./yiwang status` whether the county sends. Then call again to continue.");
    }

    /** Whether something has arrived since the last look, or the node has ended. */
    private boolean hasMoved() {
        Patience.until(() -> false, PAUSE);
        Optional<LoadReport> now = ask();
        if (now.isEmpty() || now.get().equals(last)) {
            return !node.running();
        }
        last = now.get();
        progress.report(last.what(), last.received(), last.total());
        return true;
    }

    /** Ignores a missing answer: the node may be slow, or refuse sign-ins still. */
    private Optional<LoadReport> ask() {
        try {
            if (operator == null) {
                operator = network.signIn(node.code(), operatorName());
            }
            return Optional.of(LoadReport.of(operator.get("/api/v1/sync/joining")));
        } catch (ApiFailure notNow) {
            operator = null;
            return Optional.empty();
        }
    }

    private String operatorName() {
        return node.plan().withDuty("OPERATOR").map(Account::username).orElse("operator");
    }
}
