package org.yiwang.sync.receive.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yiwang.application.ApplicationNo;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.RawRecord;

class LanesTest {

    private final Lanes lanes = new Lanes();
    private final List<String> stored = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void end() {
        lanes.destroy();
    }

    @Test
    void storesEveryRecordOnceInOrderWhenAllOfThemMayMeet() {
        take(records(1700), slice -> PreparedWrite.ofAnything(storing(slice)));

        assertThat(stored).isEqualTo(keys(records(1700)));
    }

    @Test
    void storesEachOnceWhenNoneOfThemMeet() {
        take(records(3200), slice -> PreparedWrite.of(Set.of(no(slice)), storing(slice)));

        assertThat(stored).containsExactlyInAnyOrderElementsOf(keys(records(3200)));
    }

    @Test
    void storesAtOnceWhatHasNothingInCommon() {
        CountDownLatch bothBegan = new CountDownLatch(2);
        take(
                records(1000),
                slice -> PreparedWrite.of(Set.of(no(slice)), () -> {
                    bothBegan.countDown();
                    awaited(bothBegan);
                    storing(slice).run();
                }));

        assertThat(stored).hasSize(1000);
    }

    @Test
    void storesTheNewerVersionAfterTheOlderOne() {
        ApplicationNo same = no(records(1));
        take(
                records(2000),
                slice -> PreparedWrite.of(Set.of(same), () -> {
                    pause();
                    storing(slice).run();
                }));

        assertThat(stored).isEqualTo(keys(records(2000)));
    }

    @Test
    void storesWhatConcernsAllWhenEverythingBeforeItIsStored() {
        take(records(1500), slice -> {
            boolean last = slice.get(0).key().equals("1000");
            return last
                    ? PreparedWrite.ofAnything(storing(slice))
                    : PreparedWrite.of(Set.of(no(slice)), () -> {
                        pause();
                        storing(slice).run();
                    });
        });

        assertThat(stored.subList(1000, 1500)).isEqualTo(keys(records(1500)).subList(1000, 1500));
    }

    @Test
    void readsTheNextSliceWhileOneIsStored() {
        CountDownLatch secondIsRead = new CountDownLatch(2);
        take(records(1000), slice -> {
            secondIsRead.countDown();
            return PreparedWrite.ofAnything(() -> {
                awaited(secondIsRead);
                storing(slice).run();
            });
        });

        assertThat(stored).hasSize(1000);
    }

    @Test
    void failsWithWhatCannotBeReadOnlyWhenItIsToBeStored() {
        assertThatIllegalStateException()
                .isThrownBy(() -> take(records(1200), slice -> {
                    if (slice.get(0).key().equals("500")) {
                        throw new IllegalStateException("unreadable");
                    }
                    return PreparedWrite.ofAnything(storing(slice));
                }))
                .withMessage("unreadable");

        assertThat(stored).isEqualTo(keys(records(500)));
    }

    @Test
    void beginsNothingMoreAfterAFailureAndWaitsForWhatIsUnderWay() {
        AtomicBoolean otherEnded = new AtomicBoolean();
        CountDownLatch failed = new CountDownLatch(1);
        List<Integer> read = new ArrayList<>();
        assertThatIllegalStateException()
                .isThrownBy(() -> take(records(5000), slice -> {
                    read.add(slice.size());
                    boolean first = slice.get(0).key().equals("0");
                    return PreparedWrite.of(Set.of(no(slice)), () -> {
                        if (first) {
                            failed.countDown();
                            throw new IllegalStateException("away");
                        }
                        awaited(failed);
                        pause();
                        otherEnded.set(true);
                    });
                }));

        assertThat(otherEnded).isTrue();
        assertThat(read).hasSizeLessThanOrEqualTo(3);
    }

    private void take(List<RawRecord> batch, Function<List<RawRecord>, PreparedWrite> prepare) {
        lanes.forEach(
                new Slices(batch, raw -> raw, prepare),
                slice -> slice.storing().work().run());
    }

    private Runnable storing(List<RawRecord> slice) {
        return () -> slice.forEach(record -> stored.add(record.key()));
    }

    private static ApplicationNo no(List<RawRecord> slice) {
        return ApplicationNo.of(
                new DivisionCode("330327100002"),
                LocalDate.of(2026, 11, 23),
                1 + Integer.parseInt(slice.get(0).key()));
    }

    private static void pause() {
        awaited(new CountDownLatch(1), 20);
    }

    private static void awaited(CountDownLatch latch) {
        assertThat(awaited(latch, 10_000)).isTrue();
    }

    private static boolean awaited(CountDownLatch latch, int millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> keys(List<RawRecord> records) {
        return records.stream().map(RawRecord::key).toList();
    }

    private static List<RawRecord> records(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new RawRecord(String.valueOf(i), Map.of(), new byte[0]))
                .toList();
    }
}
