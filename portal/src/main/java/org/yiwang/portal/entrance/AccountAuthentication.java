package org.yiwang.portal.entrance;

import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Account;
import org.yiwang.identity.Client;
import org.yiwang.identity.OwnSessions;
import org.yiwang.identity.SignIn;
import org.yiwang.identity.SignedInUser;

/** Signs in to the pages by the accounts of this node. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private final SignIn signIn;
    private final OwnSessions sessions;

    AccountAuthentication(SignIn signIn, OwnSessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        Client client = (Client) Objects.requireNonNull(attempt.getDetails());
        try {
            Account owner = signIn.with(attempt.getName(), String.valueOf(attempt.getCredentials()), client);
            endEarlier();
            SignedInUser who = sessions.openPage(owner, client);
            return UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
        } catch (Refused refused) {
            throw new SignInRefused(refused);
        }
    }

    /** Ends the session of the one who was signed in on this device until now. */
    private void endEarlier() {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null && before.getPrincipal() instanceof SignedInUser earlier) {
            sessions.endOwn(earlier);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
