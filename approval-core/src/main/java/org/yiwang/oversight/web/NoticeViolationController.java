package org.yiwang.oversight.web;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.SignedInUser;
import org.yiwang.oversight.NoticeViolation;
import org.yiwang.oversight.OversightDesk;

/** {@code /api/v1/notice-violations}: second notices of deficiencies, for directors, administrators and auditors. */
@RestController
@RequestMapping("/api/v1/notice-violations")
class NoticeViolationController {

    private final OversightDesk desk;

    NoticeViolationController(OversightDesk desk) {
        this.desk = desk;
    }

    /** One of them; {@code claimed} as long as the clerk's exception is not disallowed. */
    record View(
            String no,
            String at,
            String node,
            String nodeName,
            String username,
            String name,
            List<String> told,
            boolean claimed) {

        static View of(NoticeViolation found) {
            return new View(
                    found.no().value(),
                    found.at().toString(),
                    found.node().value(),
                    found.nodeName(),
                    found.username(),
                    found.name(),
                    found.told().lines().toList(),
                    !found.violation());
        }
    }

    /** A page of them. */
    record Listing(List<View> notices, long total, int page, int pages) {}

    @GetMapping
    Listing list(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal SignedInUser me) {
        Page<View> found = desk.violations(PageRequest.of(page), me.actor()).map(View::of);
        return new Listing(found.rows(), found.total(), found.number(), found.pages());
    }
}
