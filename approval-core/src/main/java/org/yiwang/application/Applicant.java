package org.yiwang.application;

import org.yiwang.catalogue.Target;
import org.yiwang.masking.Mask;

/**
 * The applicant: a person with a resident id (GB 11643) or an organisation with a unified social credit code (GB
 * 32100). {@code accountId} is the account at the origin that follows the application.
 */
public record Applicant(String accountId, Target kind, String name, String idNumber, String phone) {

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
