package org.yiwang.base.body;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.base.refusal.Refusal;

/**
 * Takes a body as its bytes come, without a thread that waits for them, until it is whole, too large or too late. Runs
 * {@code then} once; the container never calls two of its methods at the same time.
 */
final class Arrival implements ReadListener, AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    private final ServletInputStream input;
    private final StoredBody stored = new StoredBody();
    private final byte[] buffer = new byte[8 * 1024];
    private final long keep;
    private final Refusal whenLarger;
    private final Refusal whenLate;
    private final Runnable then;
    private @Nullable Refusal refusal;
    private boolean ended;

    /** Keeps at most {@code keep} bytes; a body with more is read to its end all the same, so that its sender hears why. */
    Arrival(ServletInputStream input, long keep, Refusal whenLarger, Refusal whenLate, Runnable then) {
        this.input = input;
        this.keep = keep;
        this.whenLarger = whenLarger;
        this.whenLate = whenLate;
        this.then = then;
    }

    static void await(AsyncContext context, Arrival arrival, Duration patience) {
        context.setTimeout(patience.toMillis());
        context.addListener(arrival);
        arrival.input.setReadListener(arrival);
    }

    StoredBody body() {
        return stored;
    }

    @Nullable
    Refusal refusal() {
        return refusal;
    }

    @Override
    public void onDataAvailable() throws IOException {
        while (input.isReady()) {
            int count = input.read(buffer);
            if (count < 0) {
                return;
            }
            if (refusal == null && stored.size() + count <= keep) {
                stored.add(buffer, count);
            } else if (refusal == null) {
                refusal = whenLarger;
            }
        }
    }

    @Override
    public void onAllDataRead() {
        end();
    }

    @Override
    public void onError(Throwable broken) {
        LOG.debug("A body broke off: {}", broken.toString());
        forget();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        if (refusal == null) {
            refusal = whenLate;
        }
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        forget();
    }

    @Override
    public void onError(AsyncEvent event) {
        forget();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}

    private void end() {
        if (!ended) {
            ended = true;
            then.run();
        }
    }

    private void forget() {
        try {
            stored.close();
        } catch (IOException left) {
            LOG.warn("The file of a body stays: {}", left.toString());
        }
    }
}
