package org.yiwang.identity.web;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.yiwang.identity.DeviceCookie;
import org.yiwang.identity.SignIn;
import org.yiwang.identity.SignedInUser;
import org.yiwang.identity.Tokens;

/** Sign-in over the API. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionController {

    private final SignIn signIn;
    private final Tokens tokens;
    private final DeviceCookie devices;

    SessionController(SignIn signIn, Tokens tokens, DeviceCookie devices) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.devices = devices;
    }

    record Credentials(@NotBlank String username, @NotBlank String password) {

        @Override
        public String toString() {
            return "Credentials[]";
        }
    }

    /** With {@code mustChoosePassword} the user can do nothing before choosing another password. */
    record Session(String token, Instant expiresAt, String displayName, boolean mustChoosePassword) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    Session open(
            @RequestBody @Validated Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        SignedInUser who = signIn.with(credentials.username(), credentials.password(), devices.client(request));
        Tokens.Token token = tokens.issue(who.actor());
        Actor actor = who.actor();
        devices.give(request, response, actor);
        return new Session(token.value(), token.expiresAt(), actor.displayName(), actor.mustChoosePassword());
    }
}
