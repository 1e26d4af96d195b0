package org.yiwang.sync.record;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.replication.RecordName;

/** Every kind of record that this node knows: those that features replicate, and these of the replication itself. */
public final class RecordKinds {

    public static final RecordName APPLICATION = RecordName.first("application");

    /** Several in one record, of that form: {@link ApplicationPackage}. */
    public static final RecordName APPLICATIONS =
            new RecordName("applications", APPLICATION.form(), APPLICATION.brokenAt());

    public static final RecordName NODE = new RecordName("node", 2, 1);

    public static final RecordName INITIAL_LOAD = RecordName.first("initial_load");

    private final Map<String, RecordName> byText;

    /** @throws IllegalStateException when two kinds have the same name */
    public RecordKinds(Collection<RecordName> replicated) {
        byText = Stream.concat(Stream.of(APPLICATION, APPLICATIONS, NODE, INITIAL_LOAD), replicated.stream())
                .collect(Collectors.toMap(
                        RecordName::text, Function.identity(), RecordKinds::refuseSecond, TreeMap::new));
    }

    private static RecordName refuseSecond(RecordName one, RecordName other) {
        throw new IllegalStateException("Two kinds of records are called '" + one + "': rename the newer one.");
    }

    /** By name. */
    public Collection<RecordName> all() {
        return byText.values();
    }

    /** Empty for a kind that this version does not know. */
    public Optional<RecordName> find(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    /** The newest known form of every kind, by its name on the wire. */
    public Map<String, Integer> forms() {
        return byText.values().stream().collect(Collectors.toUnmodifiableMap(RecordName::text, RecordName::form));
    }
}
