package org.yiwang.sync.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.key.KeyDirectory;
import org.yiwang.node.key.NodeKey;
import org.yiwang.node.key.NodeKey.State;
import org.yiwang.node.key.NodeKeys;
import org.yiwang.node.key.NodeSignature;
import org.yiwang.replication.RecordRefused;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.record.RecordKinds;

/**
 * Seals records for one node, and opens those of others. Only sender and receiver can make the key of a seal, so a
 * record that opens proves its sender. Announcements are signed instead, because their receiver may be a stranger yet;
 * records that prove themselves travel as they are.
 */
public class RecordSeals {

    private final KnownKeys known;
    private final NodeKeys own;
    private final PairKeys pairs;
    private final Duration retention;
    private final DivisionCode here;
    private final Clock clock;
    private final Set<String> open;

    /**
     * @param open the kinds whose records prove themselves
     * @param retention how long a record may lie in an inbox
     */
    public RecordSeals(
            NodeKeys own,
            KeyDirectory directory,
            Set<String> open,
            Duration retention,
            DivisionCode here,
            Clock clock) {
        this.own = own;
        this.open = Set.copyOf(open);
        this.retention = retention;
        this.here = here;
        this.clock = clock;
        known = new KnownKeys(directory, own);
        pairs = new PairKeys(own);
    }

    /**
     * Seals a record of this node for another.
     *
     * @throws RecordRefused if no keys of {@code to} count, as far as this node has heard
     */
    public RawRecord seal(DivisionCode to, RawRecord record) {
        String kind = record.header(Envelope.KIND);
        if (open.contains(kind)) {
            return record;
        }
        return kind.equals(RecordKinds.NODE.text()) ? signed(to, record) : sealed(to, record);
    }

    /**
     * Opens a record for this node; one that is open already stays as it is.
     *
     * @throws RecordRefused if its sender is not proven
     */
    public RawRecord open(RawRecord record) {
        if (record.proven()) {
            return record;
        }
        String kind = record.header(Envelope.KIND);
        if (open.contains(kind)) {
            return record.proven(record.payload());
        }
        return record.proven(kind.equals(RecordKinds.NODE.text()) ? verified(record) : opened(record));
    }

    /** Whether anything can be sealed for a node now. */
    public boolean canSealFor(DivisionCode node) {
        return known.toReach(node).isPresent();
    }

    /** Whether this node has heard of these keys of another. */
    public boolean knows(DivisionCode node, String keys) {
        return known.find(node, keys).isPresent();
    }

    private RawRecord sealed(DivisionCode to, RawRecord record) {
        NodeKey receiver = known.toReach(to)
                .orElseThrow(() -> RecordRefused.awaiting(to.value(), "receiverWithoutKeys", to.value()));
        String by = known.current().id();
        Map<String, String> headers = new HashMap<>(record.headers());
        headers.put(Envelope.SEALED_BY, by);
        headers.put(Envelope.SEALED_FOR, receiver.id());
        SecretKey key = pairs.of(
                        new PairKeys.Pair(here, to, by, receiver.id()),
                        by,
                        receiver.keys().agreementKey())
                .orElseThrow(() -> new IllegalStateException("This node has lost its keys " + by));
        byte[] bound = BoundEnvelope.of(to, record.key(), headers);
        return new RawRecord(record.key(), headers, SealedBytes.seal(key, bound, record.payload()));
    }

    private byte[] opened(RawRecord record) {
        DivisionCode source = source(record);
        String mine = record.header(Envelope.SEALED_FOR);
        if (mine.isEmpty() || record.header(Envelope.SEALED_BY).isEmpty()) {
            throw RecordRefused.because("notSealed", source.value());
        }
        NodeKey sender = sender(source, record);
        if (known.find(here, mine).filter(key -> key.state() == State.REVOKED).isPresent()) {
            throw RecordRefused.because("sealedForRevoked", source.value(), mine);
        }
        byte[] bound = BoundEnvelope.of(here, record.key(), record.headers());
        SecretKey key = key(new PairKeys.Pair(source, here, sender.id(), mine), sender)
                .orElseThrow(() -> RecordRefused.because("sealedForAnother", source.value(), mine));
        return SealedBytes.open(key, bound, record.payload())
                .orElseThrow(() -> RecordRefused.because("sealBroken", source.value()));
    }

    private Optional<SecretKey> key(PairKeys.Pair pair, NodeKey sender) {
        return pairs.of(pair, pair.toKey(), sender.keys().agreementKey());
    }

    private RawRecord signed(DivisionCode to, RawRecord record) {
        byte[] content = BoundEnvelope.with(to, record);
        NodeSignature signature = own.sign(content);
        Map<String, String> headers = new HashMap<>(record.headers());
        headers.put(Envelope.SEALED_BY, signature.key());
        headers.put(Envelope.SIGNATURE, signature.value());
        return new RawRecord(record.key(), headers, record.payload());
    }

    private byte[] verified(RawRecord record) {
        DivisionCode source = source(record);
        String signature = record.header(Envelope.SIGNATURE);
        if (signature.isEmpty() || record.header(Envelope.SEALED_BY).isEmpty()) {
            throw RecordRefused.because("notSealed", source.value());
        }
        NodeKey sender = sender(source, record);
        if (!sender.verifies(BoundEnvelope.with(here, record), new NodeSignature(sender.id(), signature))) {
            throw RecordRefused.because("sealBroken", source.value());
        }
        return record.payload();
    }

    /**
     * The sender's keys. Records wait long in an inbox, and a sender that was cut off has not heard that its keys were
     * retired: these open records for as long as one can lie in an inbox. Revoked ones open nothing, because a thief
     * would write any date.
     */
    private NodeKey sender(DivisionCode source, RawRecord record) {
        String id = record.header(Envelope.SEALED_BY);
        NodeKey sender = known.find(source, id)
                .orElseThrow(() -> RecordRefused.awaiting(id, "senderWithoutKeys", source.value(), id));
        Instant until = sender.until();
        boolean old = until != null && until.plus(retention).isBefore(clock.instant());
        if (sender.state() == State.REVOKED || old) {
            throw RecordRefused.because("senderRevoked", source.value(), id);
        }
        return sender;
    }

    private static DivisionCode source(RawRecord record) {
        String text = record.header(Envelope.SOURCE);
        if (!DivisionCode.isValid(text)) {
            throw RecordRefused.because("sourceUnknown", text);
        }
        return new DivisionCode(text);
    }
}
