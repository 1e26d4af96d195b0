package org.yiwang.sync.send.capture;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the outbox is being followed, and what last went wrong. */
@Component
public class CaptureState {

    private volatile boolean running;
    private volatile @Nullable String trouble;

    public boolean isRunning() {
        return running;
    }

    /** What keeps rows from being sent at this moment. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    void started() {
        running = true;
        trouble = null;
    }

    void stopped() {
        running = false;
    }

    /** Returns whether this is news, so that it is logged once and not with every attempt. */
    boolean troubledBy(String sentence) {
        boolean news = trouble == null;
        trouble = sentence;
        return news;
    }

    /** Returns whether there was any. */
    boolean recovered() {
        boolean news = trouble != null;
        trouble = null;
        return news;
    }
}
