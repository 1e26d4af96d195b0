package org.yiwang.node.key.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.identity.SignedInUser;
import org.yiwang.node.key.NodeKey;
import org.yiwang.node.key.NodeKeyDesk;
import org.yiwang.node.key.OwnKeyDesk;
import org.yiwang.node.key.Registration;

/** The keys of nodes over the API, for operators: the county's register, and the texts of this node's own keys. */
@RestController
@RequestMapping("/api/v1/node-keys")
class NodeKeyController {

    private final NodeKeyDesk desk;
    private final OwnKeyDesk own;

    NodeKeyController(NodeKeyDesk desk, OwnKeyDesk own) {
        this.desk = desk;
        this.own = own;
    }

    record View(
            String id,
            String node,
            NodeKey.State state,
            Instant since,
            @Nullable Instant until,
            String signing,
            String agreement) {

        static View of(NodeKey key) {
            return new View(
                    key.id(),
                    key.node().value(),
                    key.state(),
                    key.since(),
                    key.until(),
                    key.keys().signing(),
                    key.keys().agreement());
        }
    }

    record Views(List<View> keys) {}

    record Text(@Nullable String text) {}

    record OwnView(String id, String text) {

        static OwnView of(Registration registration) {
            return new OwnView(registration.keys().id(), registration.text());
        }
    }

    record OwnViews(List<OwnView> keys) {}

    @GetMapping
    Views list(@AuthenticationPrincipal SignedInUser me) {
        return new Views(desk.all(me.actor()).stream().map(View::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    View register(@RequestBody Text body, @AuthenticationPrincipal SignedInUser me) {
        return View.of(desk.register(body.text() == null ? "" : body.text(), me.actor()));
    }

    @PostMapping("/{id}/retirement")
    View retire(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        return View.of(desk.retire(id, me.actor()));
    }

    @PostMapping("/{id}/revocation")
    View revoke(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        return View.of(desk.revoke(id, me.actor()));
    }

    @GetMapping("/own")
    OwnViews own(@AuthenticationPrincipal SignedInUser me) {
        return new OwnViews(own.texts(me.actor()).stream().map(OwnView::of).toList());
    }

    @PostMapping("/own")
    @ResponseStatus(HttpStatus.CREATED)
    OwnView renew(@AuthenticationPrincipal SignedInUser me) {
        return OwnView.of(own.renew(me.actor()));
    }
}
