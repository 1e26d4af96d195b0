package org.yiwang.base.identifier;

import java.util.concurrent.atomic.AtomicInteger;

/** Resident ids of invented people, each handed out once. */
public final class SampleIds {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private SampleIds() {}

    public static String next() {
        String body = "33032719680512%03d".formatted(PEOPLE.incrementAndGet() % 1000);
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(ResidentId::isValid)
                .findFirst()
                .orElseThrow();
    }
}
