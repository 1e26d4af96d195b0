package org.yiwang.sync.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yiwang.application.replica.StoredBody;
import org.yiwang.replication.RecordRefused;

/**
 * Packs many applications into one record, for initial loads, one per line. The receiver unpacks it first, so that each
 * application is taken, refused or quarantined by itself.
 */
public final class ApplicationPackage {

    private static final char SEPARATOR = '\n';

    private ApplicationPackage() {}

    /** Packs stored applications, at least one. JSON as it is written here has no line breaks. */
    public static ReplicationRecord of(List<StoredBody> applications) {
        return new ReplicationRecord(
                RecordKinds.APPLICATIONS,
                applications.get(0).no().value(),
                applications.size(),
                0,
                applications.stream().map(StoredBody::body).collect(Collectors.joining(String.valueOf(SEPARATOR))));
    }

    /** Returns the applications of a package; any other message, and a package that cannot be opened, as it is. */
    public static Stream<RawRecord> unpacked(RawRecord raw) {
        if (raw.isSealed() || !raw.header(Envelope.KIND).equals(RecordKinds.APPLICATIONS.text())) {
            return Stream.of(raw);
        }
        try {
            List<byte[]> bodies = lines(Payload.plain(raw.payload()));
            return IntStream.range(0, bodies.size()).mapToObj(i -> single(raw, bodies.get(i), i));
        } catch (RecordRefused damaged) {
            return Stream.of(raw);
        }
    }

    private static List<byte[]> lines(byte[] text) {
        List<byte[]> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == SEPARATOR) {
                lines.add(Arrays.copyOfRange(text, begin, i));
                begin = i + 1;
            }
        }
        return lines;
    }

    private static RawRecord single(RawRecord of, byte[] body, int index) {
        Map<String, String> headers = new HashMap<>(of.headers());
        headers.put(Envelope.KIND, RecordKinds.APPLICATION.text());
        headers.put(Envelope.OUTBOX_ID, of.header(Envelope.OUTBOX_ID) + "." + index);
        return new RawRecord(of.key(), headers, body, of.proven());
    }
}
