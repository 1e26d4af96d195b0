package org.yiwang.revision;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.document.LaterDecision;
import org.yiwang.document.LaterDecisions;
import org.yiwang.identity.Actor;

/** Shows revisions to readers of their application, and tells what became of documents. */
@Component
public class DisclosedRevisions implements LaterDecisions {

    private final Revisions revisions;
    private final Disclosure disclosure;

    DisclosedRevisions(Revisions revisions, Disclosure disclosure) {
        this.revisions = revisions;
        this.disclosure = disclosure;
    }

    /** The revisions of an application that {@code reader} may open, the oldest first, masked where it is. */
    public List<Revision> of(Application application, Actor reader) {
        UnaryOperator<String> wording = disclosure.wording(application, reader);
        boolean full = disclosure.of(application, reader).full();
        return revisions.of(application.no()).stream()
                .map(revision -> full ? revision : revision.in(wording))
                .toList();
    }

    @Override
    public Optional<LaterDecision> about(ApplicationNo no, String code) {
        return revisions.of(no).stream()
                .flatMap(revision -> revision.effectOn(code).stream().map(effect -> later(revision, effect)))
                .reduce((earlier, newer) -> newer);
    }

    private static LaterDecision later(Revision revision, Revision.Effect effect) {
        return new LaterDecision(
                revision.kind().standing(),
                revision.paper(),
                revision.document(effect.replacedBy()).orElse(null));
    }

    @Override
    public List<IssuedDocument> documents(ApplicationNo no) {
        return revisions.of(no).stream()
                .flatMap(revision -> revision.issued().stream())
                .toList();
    }

    @Override
    public List<IssuedDocument> documents(Application application, Actor reader) {
        return of(application, reader).stream()
                .flatMap(revision -> revision.issued().stream())
                .toList();
    }
}
