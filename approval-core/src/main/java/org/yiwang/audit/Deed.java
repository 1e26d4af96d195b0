package org.yiwang.audit;

/**
 * One deed, for the audit. Texts that are too long are cut.
 *
 * @param code which deed of its kind: an action on cases, a way of signing in, a method and an address
 * @param subject the number of the case, or the object; empty if it has none
 * @param reason as the person gave it; empty if none was asked for
 * @param detail what else helps to understand it, without personal data: codes of refusals, the words of a search
 */
public record Deed(Who who, Act act, String code, String subject, String reason, Outcome outcome, String detail) {

    /** A deed that was done. */
    public static Deed done(Who who, Act act, String code, String subject) {
        return new Deed(who, act, code, subject, "", Outcome.DONE, "");
    }

    public Deed about(String what) {
        return new Deed(who, act, code, what, reason, outcome, detail);
    }

    public Deed because(String why) {
        return new Deed(who, act, code, subject, why, outcome, detail);
    }

    public Deed ended(Outcome how, String more) {
        return new Deed(who, act, code, subject, reason, how, more);
    }
}
