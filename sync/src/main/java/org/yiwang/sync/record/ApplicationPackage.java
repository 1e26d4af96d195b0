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
 * Many applications in one record, for initial loads: one line each. Where it arrives it is taken apart before anything
 * else, so that each is taken, refused or kept by itself.
 */
public final class ApplicationPackage {

    private static final char SEPARATOR = '\n';

    private ApplicationPackage() {}

    /** The record of some applications as they are stored; at least one. JSON as it is written here has no line ends. */
    public static ReplicationRecord of(List<StoredBody> applications) {
        return new ReplicationRecord(
                RecordKinds.APPLICATIONS,
                applications.get(0).no().value(),
                applications.size(),
                0,
                applications.stream().map(StoredBody::body).collect(Collectors.joining(String.valueOf(SEPARATOR))));
    }

    /** What is in a message: its applications when it is a package, else itself; itself too when it cannot be opened. */
    public static Stream<RawRecord> unpacked(RawRecord raw) {
        if (!raw.header(Envelope.KIND).equals(RecordKinds.APPLICATIONS.text())) {
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
        return new RawRecord(of.key(), headers, body);
    }
}
