package org.yiwang.identity.web;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.identity.Actor;
import org.yiwang.identity.SignIn;
import org.yiwang.identity.SignedInUser;
import org.yiwang.identity.Tokens;

/** Sign-in over the API. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionController {

    private final SignIn signIn;
    private final Tokens tokens;

    SessionController(SignIn signIn, Tokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    record Credentials(@NotBlank String username, @NotBlank String password) {

        @Override
        public String toString() {
            return "Credentials[" + username + "]";
        }
    }

    /** With {@code mustChoosePassword} the user can do nothing before choosing another password. */
    record Session(String token, Instant expiresAt, String displayName, boolean mustChoosePassword) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    Session open(@RequestBody @Validated Credentials credentials) {
        SignedInUser who = signIn.with(credentials.username(), credentials.password());
        Tokens.Token token = tokens.issue(who.actor());
        Actor actor = who.actor();
        return new Session(token.value(), token.expiresAt(), actor.displayName(), actor.mustChoosePassword());
    }
}
