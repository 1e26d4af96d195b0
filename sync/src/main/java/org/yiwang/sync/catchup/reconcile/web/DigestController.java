package org.yiwang.sync.catchup.reconcile.web;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.replica.ApplicationDigest;
import org.yiwang.application.replica.ApplicationDigests;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.catchup.reconcile.DigestPaths;
import org.yiwang.sync.catchup.reconcile.Resender;

/**
 * Serves digests of shared applications to nodes below, and resends applications on request. Answers other nodes with
 * 404.
 */
@RestController
class DigestController {

    private final ApplicationDigests digests;
    private final Resender copies;
    private final ThisNode here;

    DigestController(ApplicationDigests digests, Resender copies, ThisNode here) {
        this.digests = digests;
        this.copies = copies;
        this.here = here;
    }

    @GetMapping(DigestPaths.RANGES + "{bits:0|8|16}/{outerBits:0|8}/{within:-|[0-9,]+}")
    ResponseEntity<String> ranges(
            @PathVariable int bits,
            @PathVariable int outerBits,
            @PathVariable String within,
            @AuthenticationPrincipal DivisionCode caller) {
        return forThoseBelow(caller, () -> digests.ranges(caller, bits, outerBits, DigestPaths.numbers(within)));
    }

    @GetMapping(DigestPaths.CASES + "{buckets:[0-9,]+}")
    ResponseEntity<String> cases(@PathVariable String buckets, @AuthenticationPrincipal DivisionCode caller) {
        return forThoseBelow(caller, () -> digests.cases(caller, DigestPaths.numbers(buckets))
                .toArray(ApplicationDigest[]::new));
    }

    @PostMapping(DigestPaths.COPIES + "{no}")
    ResponseEntity<Void> copy(@PathVariable String no, @AuthenticationPrincipal DivisionCode caller) {
        boolean sent = ApplicationNo.parse(no)
                .filter(number -> copies.send(number, caller))
                .isPresent();
        return ResponseEntity.status(sent ? HttpStatus.ACCEPTED : HttpStatus.NOT_FOUND)
                .build();
    }

    private ResponseEntity<String> forThoseBelow(DivisionCode caller, Supplier<Object> answer) {
        return here.code().isAbove(caller)
                ? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Json.write(answer.get()))
                : ResponseEntity.notFound().build();
    }
}
