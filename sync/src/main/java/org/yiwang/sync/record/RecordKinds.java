package org.yiwang.sync.record;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.replication.RecordName;

/**
 * Lists every kind of record that this node knows: those that features replicate, and those of the replication itself.
 */
public final class RecordKinds {

    public static final RecordName APPLICATION = new RecordName("application", 2, 2);

    /** Several applications in one record: {@link ApplicationPackage}. */
    public static final RecordName APPLICATIONS =
            new RecordName("applications", APPLICATION.form(), APPLICATION.brokenAt());

    public static final RecordName NODE = new RecordName("node", 2, 1);

    public static final RecordName INITIAL_LOAD = RecordName.first("initial_load");

    private final Map<String, RecordName> byText;

    /** @throws IllegalStateException if two kinds have the same name */
    public RecordKinds(Collection<RecordName> replicated) {
        byText = Stream.concat(Stream.of(APPLICATION, APPLICATIONS, NODE, INITIAL_LOAD), replicated.stream())
                .collect(Collectors.toMap(
                        RecordName::text, Function.identity(), RecordKinds::refuseSecond, TreeMap::new));
    }

    private static RecordName refuseSecond(RecordName one, RecordName other) {
        throw new IllegalStateException("Two kinds of records are called '" + one + "': rename the newer one.");
    }

    /** Returns all kinds, by name. */
    public Collection<RecordName> all() {
        return byText.values();
    }

    /** Finds a kind by its name; empty if this version does not know it. */
    public Optional<RecordName> find(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    /** Returns the newest known form of every kind, by its name on the wire. */
    public Map<String, Integer> forms() {
        return byText.values().stream().collect(Collectors.toUnmodifiableMap(RecordName::text, RecordName::form));
    }
}
