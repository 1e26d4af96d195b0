package org.yiwang.base.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.yiwang.base.refusal.Refused;

class TurnsTest {

    private final CountDownLatch busy = new CountDownLatch(1);

    @Test
    void commandsAreCarriedOutInTheOrderInWhichTheyCame() {
        Turns turns = new Turns(new CommandSettings(1, Duration.ofMinutes(1)));
        List<Integer> done = new CopyOnWriteArrayList<>();
        List<Thread> clients = new CopyOnWriteArrayList<>();
        clients.add(client(() -> turns.inTurn(this::waitForTheEnd)));
        for (int number = 1; number <= 5; number++) {
            int own = number;
            clients.add(client(() -> turns.inTurn(() -> done.add(own))));
        }
        busy.countDown();
        await().atMost(Duration.ofSeconds(30)).until(() -> clients.stream().noneMatch(Thread::isAlive));
        assertThat(done).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void whoseTurnDoesNotComeInTimeIsToldSo() {
        Turns turns = new Turns(new CommandSettings(1, Duration.ofMillis(1)));
        client(() -> turns.inTurn(this::waitForTheEnd));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> turns.inTurn(() -> "done"))
                .satisfies(
                        refused -> assertThat(refused.refusals().get(0).code()).isEqualTo("command.busy"));
        busy.countDown();
    }

    /** Returns when the client waits: for its turn, or for the end. */
    private static Thread client(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }

    private boolean waitForTheEnd() {
        try {
            busy.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
