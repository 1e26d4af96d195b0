package org.yiwang.identity.web;

import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.identity.OwnPassword;
import org.yiwang.identity.SignedInUser;

/** One's own password over the API. */
@RestController
@RequestMapping("/api/v1/password")
class PasswordController {

    private final OwnPassword password;

    PasswordController(OwnPassword password) {
        this.password = password;
    }

    record Change(@NotBlank String before, @NotBlank String wanted) {

        @Override
        public String toString() {
            return "Change[]";
        }
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@RequestBody @Validated Change change, @AuthenticationPrincipal SignedInUser me) {
        password.choose(me, change.before(), change.wanted());
    }
}
