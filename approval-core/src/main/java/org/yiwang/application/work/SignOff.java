package org.yiwang.application.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Signatures that the owner of a step asked for: of all (会签), of any one (或签), or of one after the other (依次). An
 * objection settles it where all must agree; an agreement where one is enough.
 */
public record SignOff(Mode mode, List<Signature> signatures) {

    /** The signatures that are needed. */
    public enum Mode {
        ALL,
        ANY,
        SEQUENCE
    }

    public SignOff {
        signatures = List.copyOf(signatures);
    }

    public static SignOff of(Mode mode, List<Person> signers) {
        return new SignOff(mode, signers.stream().map(Signature::awaited).toList());
    }

    /** The signatures that are due now. */
    public List<Signature> awaited() {
        List<Signature> pending =
                signatures.stream().filter(s -> s.is(Opinion.PENDING)).toList();
        return mode == Mode.SEQUENCE && !pending.isEmpty() ? pending.subList(0, 1) : pending;
    }

    public boolean isOpen() {
        return !awaited().isEmpty();
    }

    /** Whether the signers objected. Only meaningful when it is no longer open. */
    public boolean isAgainst() {
        boolean objected = signatures.stream().anyMatch(s -> s.is(Opinion.OBJECTED));
        return objected && (mode != Mode.ANY || signatures.stream().noneMatch(s -> s.is(Opinion.AGREED)));
    }

    public boolean asks(String username) {
        return signatures.stream().anyMatch(s -> s.signer().username().equals(username));
    }

    public SignOff with(List<Person> more) {
        List<Signature> longer = new ArrayList<>(signatures);
        more.stream().map(Signature::awaited).forEach(longer::add);
        return new SignOff(mode, longer);
    }

    /** Removes a signer who has not signed yet. */
    public SignOff without(String username) {
        return new SignOff(
                mode,
                signatures.stream()
                        .filter(s ->
                                !s.is(Opinion.PENDING) || !s.signer().username().equals(username))
                        .toList());
    }

    public SignOff signed(String username, Opinion opinion, String comment, Instant at) {
        SignOff signed = map(s ->
                s.is(Opinion.PENDING) && s.signer().username().equals(username) ? s.signed(opinion, comment, at) : s);
        boolean settled = opinion == (mode == Mode.ANY ? Opinion.AGREED : Opinion.OBJECTED);
        return settled ? signed.map(s -> s.is(Opinion.PENDING) ? s.signed(Opinion.SPARED, "", at) : s) : signed;
    }

    private SignOff map(UnaryOperator<Signature> change) {
        return new SignOff(mode, signatures.stream().map(change).toList());
    }
}
