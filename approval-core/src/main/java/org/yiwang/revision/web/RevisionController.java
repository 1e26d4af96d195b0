package org.yiwang.revision.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.identity.SignedInUser;
import org.yiwang.revision.DisclosedRevisions;
import org.yiwang.revision.Revision;
import org.yiwang.revision.RevisionDesk;
import org.yiwang.revision.web.RevisionView.AmendmentView;
import org.yiwang.revision.web.RevisionView.ByView;
import org.yiwang.revision.web.RevisionView.DocumentView;
import org.yiwang.revision.web.RevisionView.EffectView;

/** Revisions over the API: readers of an application read them, those who decided it revise. */
@RestController
@RequestMapping("/api/v1/applications/{no}/revisions")
class RevisionController {

    private final ReadingDesk reading;
    private final DisclosedRevisions revisions;
    private final RevisionDesk desk;
    private final MessageSource messages;

    RevisionController(ReadingDesk reading, DisclosedRevisions revisions, RevisionDesk desk, MessageSource messages) {
        this.reading = reading;
        this.revisions = revisions;
        this.desk = desk;
        this.messages = messages;
    }

    /** The oldest first. */
    @GetMapping
    List<RevisionView> all(@PathVariable String no, @AuthenticationPrincipal SignedInUser me) {
        return revisions.of(reading.open(ApplicationNo.requested(no), me.actor()), me.actor()).stream()
                .map(this::view)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RevisionView revise(
            @PathVariable String no, @RequestBody RevisionRequest request, @AuthenticationPrincipal SignedInUser me) {
        return view(desk.revise(request.command(ApplicationNo.requested(no)), me.actor()));
    }

    private RevisionView view(Revision revision) {
        Revision.By by = revision.by();
        return new RevisionView(
                revision.id(),
                revision.seq(),
                revision.kind().name(),
                text("revision.kind." + revision.kind()),
                revision.ground().name(),
                text("revision.ground." + revision.ground()),
                revision.ground().article(),
                revision.effects().stream()
                        .map(effect -> effect(revision, effect))
                        .toList(),
                revision.amendments().stream()
                        .map(each -> new AmendmentView(
                                each.statement(),
                                text("revision.statement." + each.statement()),
                                each.from(),
                                each.to()))
                        .toList(),
                revision.reason(),
                revision.heard(),
                new ByView(by.username(), by.name(), by.post(), by.node().value(), by.nodeName()),
                revision.at(),
                revision.issued().stream()
                        .map(document -> document(revision, document))
                        .toList());
    }

    private EffectView effect(Revision revision, Revision.Effect effect) {
        return new EffectView(
                effect.document(),
                revision.kind().standing().name(),
                text("standing." + revision.kind().standing()),
                effect.replacedBy());
    }

    private static DocumentView document(Revision revision, IssuedDocument document) {
        return new DocumentView(
                document.kind().name(),
                document.number(),
                document.verificationCode(),
                document.title(),
                document.issuedAt(),
                "/api/v1/applications/%s/documents/%s".formatted(revision.no(), document.verificationCode()));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
