package org.yiwang.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.Refused;
import org.yiwang.document.DocumentRegister;
import org.yiwang.document.DocumentRegister.Unnumbered;
import org.yiwang.identity.Actor;
import org.yiwang.revision.Revision.Effect;

/** Revises decisions at the node that made them. Every command is one transaction. */
@Service
public class RevisionDesk {

    private final ReadingDesk reading;
    private final Applications applications;
    private final RevisionDrafts drafts;
    private final RevisionPapers papers;
    private final DocumentRegister register;
    private final RevisionRecords records;
    private final RevisionAuthority authority;

    RevisionDesk(
            ReadingDesk reading,
            Applications applications,
            RevisionDrafts drafts,
            RevisionPapers papers,
            DocumentRegister register,
            RevisionRecords records,
            RevisionAuthority authority) {
        this.reading = reading;
        this.applications = applications;
        this.drafts = drafts;
        this.papers = papers;
        this.register = register;
        this.records = records;
        this.authority = authority;
    }

    /** The kinds of revision that {@code actor} may decide for the application, here and now. */
    public List<RevisionKind> kindsFor(Application application, Actor actor) {
        return actor.isStaff()
                ? Arrays.stream(RevisionKind.values())
                        .filter(kind ->
                                authority.refusal(application, kind, actor).isEmpty())
                        .toList()
                : List.of();
    }

    /**
     * The decisions and certificates that a revision can be about, with what they say, for those who may revise them.
     *
     * @throws Refused with the reason why {@code actor} may not
     */
    public List<IssuedDocument> revisable(Application application, Actor actor) {
        if (kindsFor(application, actor).isEmpty()) {
            throw new Refused(authority
                    .refusal(application, RevisionKind.CORRECTION, actor)
                    .orElseThrow());
        }
        return drafts.revisable(application);
    }

    /**
     * Shows what a revision would say and do; numbers and stores nothing.
     *
     * @throws Refused with all reasons at once
     */
    public RevisionPreview preview(ReviseDecision wanted, Actor actor) {
        Application application = reading.open(wanted.no(), actor);
        RevisionDraft draft = drafts.draft(application, wanted, actor);
        Unnumbered anew = papers.replacement(draft).orElse(null);
        String named = anew == null ? null : "《%s》".formatted(anew.title());
        return new RevisionPreview(draft.kind(), draft.ground(), papers.own(draft, named), draft.affected(), anew);
    }

    /**
     * Revises a decision and issues its papers. The same {@code requestId} again answers with the same revision.
     *
     * @throws Refused with all reasons at once
     */
    @Transactional
    public Revision revise(ReviseDecision wanted, Actor actor) {
        checkRequest(wanted.requestId());
        reading.open(wanted.no(), actor);
        Application application = applications.lock(wanted.no()).orElseThrow(() -> Applications.unknown(wanted.no()));
        return records.find(wanted.requestId())
                .map(known -> repeated(known, wanted.no(), actor))
                .orElseGet(() -> revised(drafts.draft(application, wanted, actor)));
    }

    private static void checkRequest(String id) {
        try {
            if (UUID.fromString(id).toString().equalsIgnoreCase(id)) {
                return;
            }
        } catch (IllegalArgumentException none) {
            // Refused below, like one of another shape.
        }
        throw new Refused(Refusal.invalid("requestId", "revision.requestId"));
    }

    private static Revision repeated(Revision known, ApplicationNo no, Actor actor) {
        if (known.no().equals(no) && known.by().username().equals(actor.username())) {
            return known;
        }
        throw Refused.because(Kind.CONFLICT, "revision.requestIdUsed");
    }

    private Revision revised(RevisionDraft draft) {
        List<IssuedDocument> anew =
                papers.replacement(draft).map(register::register).stream().toList();
        String named = anew.stream().map(RevisionPapers::named).findFirst().orElse(null);
        String code =
                anew.stream().map(IssuedDocument::verificationCode).findFirst().orElse(null);
        List<IssuedDocument> issued = new ArrayList<>();
        issued.add(register.register(papers.own(draft, named)));
        issued.addAll(anew);
        Revision revision = new Revision(
                draft.wanted().requestId(),
                draft.application().no(),
                draft.seq(),
                draft.application().custody().origin(),
                draft.application().place(),
                draft.kind(),
                draft.ground(),
                draft.affected().stream()
                        .map(document -> new Effect(document.verificationCode(), code))
                        .toList(),
                draft.wanted().amendments(),
                draft.wanted().reason(),
                draft.wanted().heard(),
                draft.by(),
                draft.at(),
                issued,
                null);
        records.made(revision);
        return revision;
    }
}
