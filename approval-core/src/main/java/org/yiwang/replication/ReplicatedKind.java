package org.yiwang.replication;

import java.util.stream.Stream;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;

/**
 * A kind of record that nodes tell each other. A bean of this type beside the feature is all it takes: whoever changes such
 * a value raises {@link Replicate}, and every node of the audience {@link #receive receives} it, once or more often, after
 * whatever was told before about the same key. Newcomers get {@link #toLoad}, kind after kind in the {@link LoadOrder} that
 * the bean's {@code @Order} says. A kind says what it is called, and to whom a value goes, without asking anybody.
 *
 * @param <T> what is told, whole: a record knows nothing of the one before it
 */
public interface ReplicatedKind<T> {

    RecordName name();

    Class<T> type();

    /** Keeps the order of what is about the same thing. */
    String key(T value);

    /** Tells newer from older. */
    long version(T value);

    /** That of custody; 0 where nothing is held. */
    default int epoch(T value) {
        return 0;
    }

    Audience audience(T value);

    /** The text that travels. */
    default String write(T value) {
        return Json.write(value);
    }

    /** Reads what {@link #write} wrote at another node; throws a {@code JacksonException} when it is something else. */
    default T read(String text, Source from) {
        return Json.read(text, type());
    }

    /**
     * Takes a value that another node told, inside the transaction of its batch. Taking the same one again changes nothing,
     * nor does an older one than is known.
     *
     * @throws RecordRefused when it can never be taken
     */
    void receive(T value, Source from);

    /**
     * An operator gave up a record that could not be taken; where somebody waits for its outcome, they are told
     * {@code reason}. Inside the transaction that gives it up.
     */
    default void discarded(T value, Source from, String reason) {}

    /** What a node below must know that knows nothing yet. Nobody publishes meanwhile. */
    default Stream<T> toLoad(DivisionCode newcomer) {
        return Stream.empty();
    }
}
