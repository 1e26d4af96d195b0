package org.yiwang.identity;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/**
 * Somebody who signed in, by page or by token. Authorities are {@code KIND_…} and {@code DUTY_…}; each command decides
 * by {@link #actor()} what the user may do.
 */
public final class SignedInUser
        implements UserDetails, OAuth2AuthenticatedPrincipal, CredentialsContainer, Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private String passwordHash;

    public SignedInUser(Actor actor, String passwordHash) {
        this.actor = actor;
        this.passwordHash = passwordHash;
    }

    public Actor actor() {
        return actor;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Stream.concat(
                        Stream.of("KIND_" + actor.kind()),
                        actor.duties().stream().map(duty -> "DUTY_" + duty))
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return actor.username();
    }

    @Override
    public String getName() {
        return actor.username();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("actor", actor);
    }

    @Override
    public void eraseCredentials() {
        passwordHash = "";
    }

    /** Equal by account, so that Spring Security recognises the sessions of one account. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInUser that && that.actor.accountId().equals(actor.accountId());
    }

    @Override
    public int hashCode() {
        return List.of(actor.accountId()).hashCode();
    }
}
