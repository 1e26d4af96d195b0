package org.yiwang.identity;

/** The levels of certainty that an account belongs to the person whom it names (身份核验). */
public enum Assurance {
    /** 自行填报: nobody has checked who typed the name and the number. */
    SELF_DECLARED,
    /** 手机已核验: the owner received a code at the telephone of the account. */
    PHONE,
    /** 实名: a clerk saw the person with their card, or a provider of identities named them. */
    REAL_NAME;

    public boolean isRealName() {
        return this == REAL_NAME;
    }
}
