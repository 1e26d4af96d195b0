package org.yiwang.identity.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.identity.Account;
import org.yiwang.identity.Assurance;
import org.yiwang.identity.IdentityDesk;
import org.yiwang.identity.ProveIdentity;
import org.yiwang.identity.SignedInUser;

/** Proofs of identity at a window. */
@RestController
@RequestMapping("/api/v1/identity-proofs")
class IdentityController {

    private final IdentityDesk desk;

    IdentityController(IdentityDesk desk) {
        this.desk = desk;
    }

    record Proven(String username, String displayName, Assurance assurance) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Proven prove(@RequestBody ProveIdentity command, @AuthenticationPrincipal SignedInUser me) {
        Account account = desk.prove(command, me.actor());
        return new Proven(account.actor().username(), account.actor().displayName(), account.assurance());
    }
}
