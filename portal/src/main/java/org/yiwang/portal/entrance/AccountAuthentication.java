package org.yiwang.portal.entrance;

import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Client;
import org.yiwang.identity.SignIn;
import org.yiwang.identity.SignedInUser;

/** Signs in to the pages by the accounts of this node. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final SignIn signIn;

    AccountAuthentication(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            SignedInUser who = signIn.with(attempt.getName(), String.valueOf(attempt.getCredentials()), (Client)
                    Objects.requireNonNull(attempt.getDetails()));
            who.eraseCredentials();
            return UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
        } catch (Refused refused) {
            throw new SignInRefused(refused);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
