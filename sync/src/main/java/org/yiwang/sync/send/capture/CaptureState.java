package org.yiwang.sync.send.capture;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whether capture is running, and its current trouble. */
@Component
public class CaptureState {

    private volatile boolean running;
    private volatile @Nullable String trouble;

    public boolean isRunning() {
        return running;
    }

    /** Returns the trouble that keeps rows from being sent now. */
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

    /** Records a trouble; returns whether there was none before, so that it is logged once and not with every retry. */
    boolean troubledBy(String sentence) {
        boolean news = trouble == null;
        trouble = sentence;
        return news;
    }

    /** Clears the trouble; returns whether there was any. */
    boolean recovered() {
        boolean news = trouble != null;
        trouble = null;
        return news;
    }
}
