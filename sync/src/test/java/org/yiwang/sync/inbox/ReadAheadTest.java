package org.yiwang.sync.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yiwang.sync.record.RawRecord;

class ReadAheadTest {

    private final List<String> stored = new ArrayList<>();

    @Test
    void storesEveryRecordOnceInOrder() {
        take(records(1700), this::storing);

        assertThat(stored).isEqualTo(records(1700).stream().map(RawRecord::key).toList());
    }

    @Test
    void readsTheNextSliceWhileOneIsStored() {
        CountDownLatch secondIsRead = new CountDownLatch(2);
        take(records(1000), slice -> {
            secondIsRead.countDown();
            return () -> {
                awaited(secondIsRead);
                storing(slice).run();
            };
        });

        assertThat(stored).hasSize(1000);
    }

    @Test
    void failsWhenStoringWhatCannotBeRead() {
        List<Integer> handedOut = new ArrayList<>();
        new ReadAhead(records(1200), slice -> {
                    if (slice.get(0).key().equals("500")) {
                        throw new IllegalStateException("unreadable");
                    }
                    return storing(slice);
                })
                .forEach(slice -> {
                    handedOut.add(slice.records().size());
                    if (slice.records().get(0).key().equals("500")) {
                        assertThatIllegalStateException()
                                .isThrownBy(slice.store()::run)
                                .withMessage("unreadable");
                    }
                });

        assertThat(handedOut).containsExactly(500, 500, 200);
    }

    @Test
    void readsNoFurtherWhenStoringFails() {
        List<Integer> read = Collections.synchronizedList(new ArrayList<>());
        ReadAhead slices = new ReadAhead(records(5000), slice -> {
            read.add(slice.size());
            return () -> {
                throw new IllegalStateException("away");
            };
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> slices.forEach(slice -> slice.store().run()));
        assertThat(read).hasSizeLessThanOrEqualTo(2);
    }

    private static void take(List<RawRecord> batch, Function<List<RawRecord>, Runnable> prepare) {
        new ReadAhead(batch, prepare).forEach(slice -> slice.store().run());
    }

    private Runnable storing(List<RawRecord> slice) {
        return () -> slice.forEach(record -> stored.add(record.key()));
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<RawRecord> records(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new RawRecord(String.valueOf(i), Map.of(), new byte[0]))
                .toList();
    }
}
