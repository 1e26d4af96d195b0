package org.yiwang.sync.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Limits the bandwidth of all fetches together: it delays reading, and so the sender. */
@Component
class Bandwidth {

    private final long bytesPerSecond;
    private long takenUntil = System.nanoTime();

    Bandwidth(FetchSettings settings) {
        this.bytesPerSecond = settings.bytesPerSecond().toBytes();
    }

    InputStream of(InputStream content) {
        return bytesPerSecond == 0 ? content : new Paced(content);
    }

    private void take(int bytes) {
        long wait = reserve(bytes) - System.nanoTime();
        if (wait > 0) {
            LockSupport.parkNanos(wait);
        }
    }

    /** Reserves these bytes, and returns the time at which they are within the limit. */
    private synchronized long reserve(int bytes) {
        long from = Math.max(takenUntil, System.nanoTime());
        takenUntil = from + TimeUnit.SECONDS.toNanos(bytes) / bytesPerSecond;
        return takenUntil;
    }

    private final class Paced extends FilterInputStream {

        private Paced(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            take(1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = super.read(bytes, from, most);
            take(Math.max(read, 0));
            return read;
        }
    }
}
