package org.yiwang.setaside.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.SignedInUser;
import org.yiwang.setaside.Cause;
import org.yiwang.setaside.Resolution;
import org.yiwang.setaside.SetAsideDesk;
import org.yiwang.setaside.SetAsideEntry;

/** {@code /api/v1/set-aside}: versions of applications that are not part of their history. */
@RestController
@RequestMapping("/api/v1/set-aside")
class SetAsideController {

    /** One of them; {@code lastAction} is its writer's last action, null for the submission. */
    record View(
            long id,
            String no,
            String writer,
            String writerName,
            long version,
            int epoch,
            Cause cause,
            @Nullable String lastAction,
            Instant writtenAt,
            Instant at,
            @Nullable Resolution resolution) {

        static View of(SetAsideEntry entry) {
            HistoryEntry last = entry.application().lastEntry();
            return new View(
                    entry.id(),
                    entry.application().no().value(),
                    entry.writer().value(),
                    last.nodeName(),
                    entry.application().version(),
                    entry.application().custody().epoch(),
                    entry.cause(),
                    last.action() == null ? null : last.action().path(),
                    last.at(),
                    entry.at(),
                    entry.resolution());
        }
    }

    /** A page of them. */
    record Listing(List<View> entries, long total, int page, int pages) {}

    /** The resolution of one. */
    record ResolutionRequest(Resolution.@Nullable How how, @Nullable String note) {}

    private final SetAsideDesk desk;

    SetAsideController(SetAsideDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Listing list(
            @RequestParam(defaultValue = "false") boolean resolved,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedInUser me) {
        Page<View> found = desk.list(resolved, PageRequest.of(page), me.actor()).map(View::of);
        return new Listing(found.rows(), found.total(), found.number(), found.pages());
    }

    @PostMapping("/{id}/resolution")
    @ResponseStatus(HttpStatus.OK)
    View resolve(
            @PathVariable long id, @RequestBody ResolutionRequest request, @AuthenticationPrincipal SignedInUser me) {
        desk.resolve(id, request.how(), request.note() == null ? "" : request.note(), me.actor());
        return View.of(desk.open(id, me.actor()));
    }
}
