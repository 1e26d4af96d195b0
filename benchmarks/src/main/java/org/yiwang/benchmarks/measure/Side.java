package org.yiwang.benchmarks.measure;

/** One of those that are compared. {@code key} begins the names of its figures. */
public interface Side extends AutoCloseable {

    String name();

    Client newClient();

    @Override
    void close();
}
