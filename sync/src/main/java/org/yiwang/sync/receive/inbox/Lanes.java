package org.yiwang.sync.receive.inbox;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.yiwang.sync.receive.inbox.Slices.Slice;

/**
 * Stores slices over two connections: unrelated ones in parallel, related ones one after another in their order.
 * Meanwhile the caller parses the next slice; only one, to bound memory.
 */
@Component
class Lanes implements DisposableBean {

    private static final int MAX_LANES = 2;
    private static final long IDLE_SECONDS = 30;

    private final ExecutorService threads = threads();

    private static ExecutorService threads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                MAX_LANES, MAX_LANES, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Lanes::thread);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "inbox-lane");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns when all slices are stored. If one fails, starts no other, waits for those under way, and throws. */
    void forEach(Iterator<Slice> slices, Consumer<Slice> store) {
        Queue<UnderWay> underWay = new ArrayDeque<>();
        try {
            while (slices.hasNext()) {
                Slice slice = slices.next();
                if (underWay.isEmpty() && !slices.hasNext()) {
                    store.accept(slice);
                    return;
                }
                makeWay(slice, underWay);
                underWay.add(new UnderWay(slice, CompletableFuture.runAsync(() -> store.accept(slice), threads)));
            }
        } finally {
            // The batch must not be retried while a part of it is still being stored.
            underWay.forEach(UnderWay::awaitEnd);
        }
        underWay.forEach(UnderWay::awaitSuccess);
    }

    private static void makeWay(Slice slice, Queue<UnderWay> underWay) {
        while (underWay.size() == MAX_LANES || underWay.stream().anyMatch(each -> each.meets(slice))) {
            underWay.remove().awaitSuccess();
        }
    }

    private record UnderWay(Slice slice, CompletableFuture<Void> end) {

        boolean meets(Slice other) {
            return slice.storing().meets(other.storing());
        }

        void awaitEnd() {
            end.handle((nothing, failure) -> nothing).join();
        }

        void awaitSuccess() {
            try {
                end.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
