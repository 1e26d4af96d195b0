package org.yiwang.portal.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.identity.Actor;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.revision.RevisionView.Line;
import org.yiwang.portal.revision.RevisionView.Paper;
import org.yiwang.revision.Amendment;
import org.yiwang.revision.DisclosedRevisions;
import org.yiwang.revision.Revision;
import org.yiwang.revision.RevisionDesk;

/** Draws the revisions of an application for its readers. */
@Component
public class RevisionViews {

    private final DisclosedRevisions revisions;
    private final Disclosure disclosure;
    private final RevisionDesk desk;
    private final PortalTexts texts;

    RevisionViews(DisclosedRevisions revisions, Disclosure disclosure, RevisionDesk desk, PortalTexts texts) {
        this.revisions = revisions;
        this.disclosure = disclosure;
        this.desk = desk;
        this.texts = texts;
    }

    /** Those of an application that {@code reader} may open, the newest first. */
    public List<RevisionView> of(Application application, Actor reader) {
        List<Revision> known = revisions.of(application, reader);
        Map<String, String> names = new HashMap<>();
        Stream.concat(
                        disclosure.of(application, reader).documents().stream(),
                        known.stream().flatMap(revision -> revision.issued().stream()))
                .forEach(document -> names.put(document.verificationCode(), named(document)));
        List<RevisionView> views = new ArrayList<>();
        known.forEach(revision -> views.add(view(revision, names)));
        Collections.reverse(views);
        return List.copyOf(views);
    }

    /** Whether {@code actor} may revise its decision, here and now. */
    public boolean mayRevise(Application application, Actor actor) {
        return !desk.kindsFor(application, actor).isEmpty();
    }

    static String named(IssuedDocument document) {
        return "《%s》%s".formatted(document.title(), document.number());
    }

    List<Line> lines(List<Amendment> amendments) {
        return amendments.stream()
                .map(each -> new Line(texts.of("revision.statement." + each.statement()), each.from(), each.to()))
                .toList();
    }

    private RevisionView view(Revision revision, Map<String, String> names) {
        List<String> concerned = revision.effects().stream()
                .map(effect -> names.getOrDefault(effect.document(), effect.document()))
                .toList();
        return new RevisionView(
                texts.of("revision.kind." + revision.kind()),
                !revision.kind().amends(),
                texts.of("revision.ground." + revision.ground()),
                revision.ground().article(),
                concerned,
                lines(revision.amendments()),
                revision.reason(),
                revision.heard(),
                String.join(
                        " · ",
                        Stream.of(
                                        revision.by().nodeName(),
                                        revision.by().post(),
                                        revision.by().name())
                                .filter(part -> !part.isEmpty())
                                .toList()),
                revision.at(),
                paper(revision, revision.paper()),
                revision.issued().stream()
                        .skip(1)
                        .findFirst()
                        .map(document -> paper(revision, document))
                        .orElse(null));
    }

    private static Paper paper(Revision revision, IssuedDocument document) {
        return new Paper(
                document.title(),
                document.number(),
                document.verificationCode(),
                "/applications/%s/documents/%s".formatted(revision.no(), document.verificationCode()));
    }
}
