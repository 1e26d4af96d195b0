package org.yiwang.sync.mend.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.SignedInUser;
import org.yiwang.replication.link.QuarantineDesk;
import org.yiwang.replication.link.QuarantineFilter;
import org.yiwang.replication.link.QuarantineGroup;
import org.yiwang.replication.link.QuarantinedContent;
import org.yiwang.replication.link.QuarantinedRecord;
import org.yiwang.replication.link.Replay;
import org.yiwang.replication.link.ReplayRun;

/** Serves the quarantine to operators over the API. */
@RestController
@RequestMapping("/api/v1/sync/quarantine")
class QuarantineController {

    private final QuarantineDesk desk;

    QuarantineController(QuarantineDesk desk) {
        this.desk = desk;
    }

    /** The reason for a step. */
    record Reason(@Nullable String reason) {}

    /** The new content and the reason for it. */
    record Edit(@Nullable String payload, @Nullable String reason) {}

    /** The records to replay, and the id to continue after. */
    record Selection(@Nullable String kind, @Nullable String reason, @Nullable Long after) {}

    @GetMapping
    Page<QuarantinedRecord> list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "false") boolean settled,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal SignedInUser me) {
        return desk.page(QuarantineFilter.typed(settled, kind, reason), new PageRequest(page, size), me.actor());
    }

    @GetMapping("/groups")
    List<QuarantineGroup> groups(@AuthenticationPrincipal SignedInUser me) {
        return desk.groups(me.actor());
    }

    @GetMapping("/{id}")
    QuarantinedContent open(@PathVariable long id, @AuthenticationPrincipal SignedInUser me) {
        return desk.open(id, me.actor());
    }

    @PostMapping("/{id}/opening")
    QuarantinedContent openWhole(
            @PathVariable long id, @RequestBody Reason why, @AuthenticationPrincipal SignedInUser me) {
        return desk.openWhole(id, text(why.reason()), me.actor());
    }

    @PutMapping("/{id}/payload")
    QuarantinedContent edit(@PathVariable long id, @RequestBody Edit edit, @AuthenticationPrincipal SignedInUser me) {
        desk.edit(id, text(edit.payload()), text(edit.reason()), me.actor());
        return desk.open(id, me.actor());
    }

    @PostMapping("/{id}/replay")
    Replay replay(@PathVariable long id, @AuthenticationPrincipal SignedInUser me) {
        return desk.replay(id, me.actor());
    }

    @PostMapping("/{id}/discard")
    QuarantinedContent discard(
            @PathVariable long id, @RequestBody Reason why, @AuthenticationPrincipal SignedInUser me) {
        desk.discard(id, text(why.reason()), me.actor());
        return desk.open(id, me.actor());
    }

    @PostMapping("/replay")
    ReplayRun replayAll(@RequestBody Selection which, @AuthenticationPrincipal SignedInUser me) {
        long after = which.after() == null ? 0 : which.after();
        return desk.replayAll(QuarantineFilter.typed(false, which.kind(), which.reason()), after, me.actor());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
