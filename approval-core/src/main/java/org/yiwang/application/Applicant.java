package org.yiwang.application;

import org.jspecify.annotations.Nullable;
import org.yiwang.base.identifier.IdKind;
import org.yiwang.catalogue.Target;
import org.yiwang.identity.Actor;
import org.yiwang.masking.Mask;

/**
 * The applicant: a person with a number of {@code idKind}, or an organisation with a unified social credit code (GB
 * 32100). {@code accountId} is the account at the origin that follows the application. Records without {@code idKind}
 * are older: {@link #document} tells the kind of all.
 */
public record Applicant(
        String accountId, Target kind, String name, String idNumber, String phone, @Nullable IdKind idKind) {

    /** Creates a person with a resident id, or an organisation. */
    public Applicant(String accountId, Target kind, String name, String idNumber, String phone) {
        this(accountId, kind, name, idNumber, phone, null);
    }

    /** The kind of document that the number is on. */
    public IdKind document() {
        return kind == Target.ORGANISATION ? IdKind.CREDIT_CODE : IdKind.ofAPerson(idKind);
    }

    /**
     * Whether this actor's account follows the application. What no account followed when a window entered it is followed by
     * whoever is proven to be the person named.
     */
    boolean isFollowedBy(Actor actor) {
        return accountId.isEmpty() ? actor.isProvenAs(idNumber) : accountId.equals(actor.accountId());
    }

    /** The id number with its middle masked, for readers whose duty does not need it. */
    public String maskedIdNumber() {
        return Mask.idNumber(idNumber);
    }

    public String maskedPhone() {
        return Mask.phone(phone);
    }

    /** The masked name, for readers whose duty does not need it: 王** for a person; an organisation's name is public. */
    public String maskedName() {
        return kind == Target.ORGANISATION ? name : Mask.name(name);
    }
}
