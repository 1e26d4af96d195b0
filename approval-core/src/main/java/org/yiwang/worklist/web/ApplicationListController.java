package org.yiwang.worklist.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.application.ActionNames;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.identity.SignedInUser;
import org.yiwang.supervision.TimeStatus;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListParameters;
import org.yiwang.worklist.ListQueries;
import org.yiwang.worklist.ListedApplication;
import org.yiwang.worklist.Worklists;

/** Lists of applications over the API. */
@RestController
@RequestMapping("/api/v1/applications")
class ApplicationListController {

    private final Worklists worklists;
    private final ListQueries queries;
    private final ActionNames names;

    ApplicationListController(Worklists worklists, ListQueries queries, ActionNames names) {
        this.worklists = worklists;
        this.queries = queries;
        this.names = names;
    }

    /** The name of the list in the URL. */
    enum BoxName {
        mine,
        todo,
        all;

        Box box() {
            return Box.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }

    record Row(
            String no,
            String title,
            String itemName,
            String applicantName,
            String channel,
            String channelName,
            String state,
            String stateName,
            @Nullable String outcome,
            @Nullable String stepName,
            String holder,
            Instant submittedAt,
            Instant changedAt,
            @Nullable Instant dueAt,
            @Nullable Instant stepDueAt,
            @Nullable TimeStatus standing) {}

    /** {@code more}: the list goes on beyond {@code total}; ask more narrowly. */
    record RowPage(List<Row> applications, long total, boolean more, int page, int pages) {}

    @GetMapping
    RowPage list(
            @RequestParam(defaultValue = "mine") BoxName box,
            ListParameters parameters,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedInUser me) {
        Page<Row> found = worklists
                .find(queries.read(box.box(), parameters), PageRequest.of(page), me.actor())
                .map(this::row);
        boolean more = found.total() == Worklists.MAX_ROWS;
        return new RowPage(found.rows(), found.total(), more, found.number(), found.pages());
    }

    private Row row(ListedApplication listed) {
        return new Row(
                listed.no().value(),
                listed.title(),
                listed.itemName(),
                listed.applicantName(),
                listed.channel().name(),
                names.of(listed.channel()),
                listed.state().name(),
                names.of(listed.state(), listed.outcome()),
                listed.outcome() == null ? null : listed.outcome().name(),
                listed.stepName(),
                listed.holder().value(),
                listed.submittedAt(),
                listed.changedAt(),
                listed.dueAt(),
                listed.stepDueAt(),
                listed.standing());
    }
}
