package org.yiwang.benchmarks.measure;

/** One of the two sides compared. {@code key} is the prefix of its figures' names. */
public interface Side extends AutoCloseable {

    String name();

    Client newClient();

    @Override
    void close();
}
