package org.yiwang.sync.record;

import java.util.function.Supplier;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.nodes.EveryKind;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.replication.Source;

/** Reads and writes a kind. */
interface WrittenKind {

    Source SOURCE = new Source(new DivisionCode("330327000000"), new DivisionCode("330327100002"), 2);

    /** A replicated kind by itself; one of the replication itself by its sample. */
    static WrittenKind of(RecordName name) {
        return EveryKind.replicated().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .<WrittenKind>map(Replicated::new)
                .orElseGet(() -> new Own(RecordSamples.of(name)));
    }

    Object read(String text);

    String write(Object value);

    /** A record with every field filled, as it is written now; {@code golden} is one that was. */
    String sample(Supplier<String> golden);

    /** The form that its bean names. */
    record Replicated<T>(ReplicatedKind<T> kind) implements WrittenKind {

        @Override
        public T read(String text) {
            return kind.read(text, SOURCE);
        }

        @Override
        @SuppressWarnings("unchecked")
        public String write(Object value) {
            return kind.write((T) value);
        }

        @Override
        public String sample(Supplier<String> golden) {
            return write(read(golden.get()));
        }
    }

    /** The form of its sample. */
    record Own(RecordSamples.Sample sample) implements WrittenKind {

        @Override
        public Object read(String text) {
            return Json.read(text, sample.type());
        }

        @Override
        public String write(Object value) {
            return Json.write(value);
        }

        @Override
        public String sample(Supplier<String> golden) {
            return sample.record().payload();
        }
    }
}
