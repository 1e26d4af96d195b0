package org.yiwang.application;

/** In what part somebody acts on an application. */
public enum Role {
    /** Whose turn it is: serves the step's post, nobody else has claimed it, and nobody's opinion is awaited. */
    HANDLER,
    /** Answers for the step: as the handler, also while others are asked. */
    OWNER,
    /** 受委派人: was asked by the owner to do the work and hand it back. */
    DELEGATE,
    /** 会签人: whose signature is awaited now. */
    SIGNER,
    /** 联审部门: serves the post of a part of the joint review that is still open. */
    REVIEWER,
    /** The head of the deciding office: serves the post of the deciding step. */
    HEAD,
    /** Who finished the step before, as long as nobody has gone on. */
    PREDECESSOR,
    /** The applicant. */
    APPLICANT,
    /** A member of staff who may see it here. */
    STAFF
}
