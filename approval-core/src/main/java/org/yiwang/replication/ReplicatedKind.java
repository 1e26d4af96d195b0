package org.yiwang.replication;

import java.util.stream.Stream;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;

/**
 * A kind of record that nodes exchange. A bean of this type beside the feature is all it takes: the feature raises
 * {@link Replicate} with each changed value, and every node of the audience {@link #receive receives} it at least once,
 * after all earlier records with the same key. Newcomers get {@link #toLoad}, kind by kind in the {@link LoadOrder} of
 * the bean's {@code @Order}. A kind determines its name and the audience of a value without a look-up.
 *
 * @param <T> the whole value: a record does not depend on the one before it
 */
public interface ReplicatedKind<T> {

    RecordName name();

    Class<T> type();

    /** The key: records with the same key keep their order. */
    String key(T value);

    /** The version, which tells newer from older. */
    long version(T value);

    /** The epoch of custody; 0 for kinds without custody. */
    default int epoch(T value) {
        return 0;
    }

    Audience audience(T value);

    /** Writes the text that travels. */
    default String write(T value) {
        return Json.write(value);
    }

    /** Reads what {@link #write} wrote at another node; throws a {@code JacksonException} when it is something else. */
    default T read(String text, Source from) {
        return Json.read(text, type());
    }

    /**
     * Whether each value proves by itself who made it, and may be read by everybody. Such records travel unsealed, and
     * their sender is not proven.
     */
    default boolean provesItself() {
        return false;
    }

    /**
     * Stores a value from another node, inside the transaction of its batch. A repeated value changes nothing, nor does
     * one older than the known one.
     *
     * @throws RecordRefused when it can never be stored
     */
    void receive(T value, Source from);

    /**
     * Called when an operator discards a record that could not be stored; a kind whose outcome somebody waits for tells
     * them {@code reason}. Inside the discarding transaction.
     */
    default void discarded(T value, Source from, String reason) {}

    /** The values of an initial load, for a node below that knows nothing yet. Nobody publishes meanwhile. */
    default Stream<T> toLoad(DivisionCode newcomer) {
        return Stream.empty();
    }
}
