package org.yiwang.oversight.web;

import java.time.Instant;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.SignedInUser;
import org.yiwang.oversight.OversightDesk;
import org.yiwang.oversight.UnauthorisedAct;

/** {@code /api/v1/unauthorised-acts}: acts of other nodes under a delegation that did not hold. */
@RestController
@RequestMapping("/api/v1/unauthorised-acts")
class OversightController {

    /** One of them; {@code version} is the version of the application that it made. */
    record View(
            String no,
            long version,
            String action,
            String node,
            String nodeName,
            String actor,
            Instant actedAt,
            String reason,
            Instant foundAt) {

        static View of(UnauthorisedAct act) {
            return new View(
                    act.no().value(),
                    act.version(),
                    act.action().path(),
                    act.node().value(),
                    act.nodeName(),
                    act.actor(),
                    act.actedAt(),
                    act.reason(),
                    act.foundAt());
        }
    }

    /** A page of them. */
    record Listing(List<View> acts, long total, int page, int pages) {}

    private final OversightDesk desk;

    OversightController(OversightDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Listing list(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal SignedInUser me) {
        Page<View> found = desk.page(PageRequest.of(page), me.actor()).map(View::of);
        return new Listing(found.rows(), found.total(), found.number(), found.pages());
    }
}
