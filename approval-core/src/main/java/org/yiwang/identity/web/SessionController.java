package org.yiwang.identity.web;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.identity.Account;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Client;
import org.yiwang.identity.DeviceCookie;
import org.yiwang.identity.OpenSession;
import org.yiwang.identity.OwnSessions;
import org.yiwang.identity.SignIn;
import org.yiwang.identity.SignedInUser;

/** Sign-in over the API, and one's own sessions. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionController {

    private final SignIn signIn;
    private final OwnSessions sessions;
    private final DeviceCookie devices;

    SessionController(SignIn signIn, OwnSessions sessions, DeviceCookie devices) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.devices = devices;
    }

    record Credentials(@NotBlank String username, @NotBlank String password) {

        @Override
        public String toString() {
            return "Credentials[]";
        }
    }

    /** With {@code mustChoosePassword} the user can do nothing before choosing another password. */
    record Session(String token, Instant expiresAt, String displayName, boolean mustChoosePassword) {

        @Override
        public String toString() {
            return "Session[]";
        }
    }

    record SessionView(
            String id,
            OpenSession.Kind kind,
            String address,
            Instant beganAt,
            Instant lastUsedAt,
            Instant expiresAt,
            boolean current) {

        static SessionView of(OpenSession of, SignedInUser me) {
            return new SessionView(
                    of.id(),
                    of.kind(),
                    of.address(),
                    of.beganAt(),
                    of.lastUsedAt(),
                    of.endsAt(),
                    of.id().equals(me.session()));
        }
    }

    record SessionViews(List<SessionView> sessions) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    Session open(
            @RequestBody @Validated Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        Client client = devices.client(request);
        Account owner = signIn.with(credentials.username(), credentials.password(), client);
        OwnSessions.Token token = sessions.openToken(owner, client);
        Actor actor = owner.actor();
        devices.give(request, response, actor);
        return new Session(token.value(), token.expiresAt(), actor.displayName(), actor.mustChoosePassword());
    }

    @GetMapping
    SessionViews own(@AuthenticationPrincipal SignedInUser me) {
        return new SessionViews(sessions.of(me).stream()
                .map(session -> SessionView.of(session, me))
                .toList());
    }

    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOwn(@AuthenticationPrincipal SignedInUser me) {
        sessions.endOwn(me);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        sessions.end(id, me);
    }
}
