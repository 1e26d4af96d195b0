package org.yiwang.portal.entrance;

import org.springframework.security.core.AuthenticationException;
import org.yiwang.base.refusal.Refused;

/** Carries a refused sign-in through the filter chain. */
final class SignInRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    SignInRefused(Refused refused) {
        super(refused.getMessage(), refused);
        this.refused = refused;
    }

    Refused refused() {
        return refused;
    }
}
