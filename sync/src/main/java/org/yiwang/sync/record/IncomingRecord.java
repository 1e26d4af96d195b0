package org.yiwang.sync.record;

import java.util.Map;
import org.yiwang.division.DivisionCode;

/** A record from another node whose envelope could be read. {@code source} is the node that sent it. */
public record IncomingRecord(
        RecordKind kind, String key, long version, int epoch, DivisionCode source, String payload) {

    /**
     * Opens an envelope.
     *
     * @throws RecordRefused when it lacks something or holds what this node does not know
     */
    public static IncomingRecord open(RawRecord raw) {
        String kind = raw.header(Envelope.KIND);
        return new IncomingRecord(
                RecordKind.ofWireName(kind)
                        .orElseThrow(() -> RecordRefused.held("This node does not know records of kind '" + kind
                                + "'. Upgrade it, then replay the record.")),
                raw.key(),
                number(raw.headers(), Envelope.VERSION),
                Math.toIntExact(number(raw.headers(), Envelope.EPOCH)),
                source(raw.header(Envelope.SOURCE)),
                Payload.text(raw.payload()));
    }

    /** The version of the form in which a record was written. */
    public static long schemaOf(RawRecord raw) {
        return number(raw.headers(), Envelope.SCHEMA);
    }

    private static DivisionCode source(String text) {
        if (!DivisionCode.isValid(text)) {
            throw RecordRefused.because("Its header 'source' names no node: '" + text + "'");
        }
        return new DivisionCode(text);
    }

    private static long number(Map<String, String> headers, String name) {
        String text = headers.getOrDefault(name, "");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            throw RecordRefused.because("Its header '" + name + "' is no number: '" + text + "'");
        }
    }
}
