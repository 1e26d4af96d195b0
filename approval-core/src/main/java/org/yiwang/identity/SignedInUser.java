package org.yiwang.identity;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/**
 * Somebody who signed in, by page or by token, with the id of their session. Authorities are {@code KIND_…} and {@code
 * DUTY_…}; each command decides by {@link #actor()} what the user may do.
 */
public final class SignedInUser implements OAuth2AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 2L;

    private final transient Actor actor;
    private final String session;

    public SignedInUser(Actor actor, String session) {
        this.actor = actor;
        this.session = session;
    }

    public Actor actor() {
        return actor;
    }

    /** The id of the session, which opens nothing. */
    public String session() {
        return session;
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
    public String getName() {
        return actor.username();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("actor", actor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInUser that && that.session.equals(session);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }
}
