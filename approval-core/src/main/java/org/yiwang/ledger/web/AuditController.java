package org.yiwang.ledger.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.audit.Act;
import org.yiwang.audit.Outcome;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.SignedInUser;
import org.yiwang.ledger.AuditDesk;
import org.yiwang.ledger.AuditEntry;
import org.yiwang.ledger.AuditLink;
import org.yiwang.ledger.AuditQuery;
import org.yiwang.ledger.Verification;
import org.yiwang.ledger.VerificationDesk;

/** {@code /api/v1/audit}: the audit of this node, and its verification. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditController {

    private final AuditDesk desk;
    private final VerificationDesk verification;
    private final Clock clock;

    AuditController(AuditDesk desk, VerificationDesk verification, Clock clock) {
        this.desk = desk;
        this.verification = verification;
        this.clock = clock;
    }

    record View(
            long id,
            Instant at,
            String account,
            String username,
            String name,
            String posts,
            Act act,
            String code,
            String subject,
            String reason,
            String address,
            Outcome outcome,
            String detail) {

        static View of(AuditEntry entry) {
            return new View(
                    entry.id(),
                    entry.at(),
                    entry.deed().who().account(),
                    entry.deed().who().username(),
                    entry.deed().who().name(),
                    entry.deed().who().posts(),
                    entry.deed().act(),
                    entry.deed().code(),
                    entry.deed().subject(),
                    entry.deed().reason(),
                    entry.address(),
                    entry.deed().outcome(),
                    entry.deed().detail());
        }
    }

    /** A page of entries; the total counts no further than 10 000. */
    record Listing(List<View> entries, long total, int page, int pages) {}

    record LinkView(long no, String hash) {

        static LinkView of(AuditLink link) {
            return new LinkView(link.no(), link.hash());
        }
    }

    record LinkViews(List<LinkView> links) {}

    record SealView(String chain, long link, String hash, Instant at, boolean genuine) {

        static SealView of(VerificationDesk.CheckedSeal checked) {
            return new SealView(
                    checked.seal().chain(),
                    checked.seal().link(),
                    checked.seal().hash(),
                    checked.seal().at(),
                    checked.genuine());
        }
    }

    record SealViews(List<SealView> seals) {}

    /** Without {@code from} and {@code until} the last seven days. */
    @GetMapping
    Listing list(
            @RequestParam @Nullable Instant from,
            @RequestParam @Nullable Instant until,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam @Nullable Act act,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedInUser me) {
        AuditQuery query = AuditQuery.of(from, until, clock.instant()).about(person, subject, act);
        Page<View> found = desk.find(query, PageRequest.of(page), me.actor()).map(View::of);
        return new Listing(found.rows(), found.total(), found.number(), found.pages());
    }

    @GetMapping("/verification")
    Verification verify(@AuthenticationPrincipal SignedInUser me) {
        return verification.verify(me.actor());
    }

    @GetMapping("/links")
    LinkViews links(@RequestParam List<Long> no, @AuthenticationPrincipal SignedInUser me) {
        return new LinkViews(
                verification.links(no, me.actor()).stream().map(LinkView::of).toList());
    }

    @GetMapping("/seals")
    SealViews seals(
            @RequestParam String node,
            @RequestParam(defaultValue = "") String chain,
            @RequestParam(defaultValue = "0") long link,
            @AuthenticationPrincipal SignedInUser me) {
        if (!DivisionCode.isValid(node)) {
            throw new Refused(Refusal.invalid("node", "audit.node"));
        }
        return new SealViews(verification.seals(new DivisionCode(node), chain, link, me.actor()).stream()
                .map(SealView::of)
                .toList());
    }
}
