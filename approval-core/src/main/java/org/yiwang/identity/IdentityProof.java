package org.yiwang.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The proof of who the owner of an account is: {@code by} names the clerk who saw the card, or the provider of
 * identities; {@code byAccount} is the clerk's account.
 */
public record IdentityProof(
        String accountId, Assurance assurance, Method method, @Nullable String byAccount, String by, Instant at) {

    /** The ways to prove an identity. */
    public enum Method {
        /** 窗口核验证件原件. */
        CARD_AT_WINDOW,
        /** 统一身份认证. */
        PROVIDER,
        /** 手机验证码. */
        PHONE_CODE,
        /** An account that the node's administrator set up for a known person. */
        SET_UP
    }
}
