package org.yiwang.portal.revision;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.Numbers;
import org.yiwang.revision.Amendment.Statement;
import org.yiwang.revision.Ground;
import org.yiwang.revision.Revision;
import org.yiwang.revision.RevisionDesk;
import org.yiwang.revision.RevisionKind;
import org.yiwang.revision.RevisionPreview;

/** Revising a decision: the form, its preview, the issue. */
@Controller
@RequestMapping("/workbench/applications/{no}/revisions")
class RevisionPages {

    private final ReadingDesk reading;
    private final RevisionDesk desk;
    private final RevisionViews views;
    private final PortalTexts texts;

    RevisionPages(ReadingDesk reading, RevisionDesk desk, RevisionViews views, PortalTexts texts) {
        this.reading = reading;
        this.desk = desk;
        this.views = views;
        this.texts = texts;
    }

    /** A kind of revision with the grounds for it. */
    record Choice(RevisionKind kind, List<Ground> grounds) {}

    /** A document with the statements that it makes, by their names. */
    record Concerned(String code, String name, List<Said> said) {}

    /** A statement of a document in the words to quote. */
    record Said(String name, String text) {}

    @GetMapping
    ModelAndView form(@PathVariable String no, @AuthenticationPrincipal SignedInUser me) {
        return form(no, Map.of(), me.actor());
    }

    @PostMapping("/preview")
    ModelAndView preview(
            @PathVariable String no,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedInUser me) {
        try {
            RevisionPreview preview = desk.preview(new RevisionForm(typed).command(Numbers.of(no)), me.actor());
            Application application = reading.open(Numbers.of(no), me.actor());
            return new ModelAndView("revision-preview")
                    .addObject("no", application.no().value())
                    .addObject("typed", typed)
                    .addObject("preview", preview)
                    .addObject(
                            "affected",
                            preview.affected().stream()
                                    .map(RevisionViews::named)
                                    .toList())
                    .addObject(
                            "lines",
                            views.lines(new RevisionForm(typed)
                                    .command(application.no())
                                    .amendments()));
        } catch (Refused refused) {
            return again(no, typed, refused, me.actor());
        }
    }

    @PostMapping
    ModelAndView revise(
            @PathVariable String no,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        if (typed.containsKey("back")) {
            return form(no, typed, me.actor());
        }
        try {
            Revision revision = desk.revise(new RevisionForm(typed).command(Numbers.of(no)), me.actor());
            next.addFlashAttribute("done", texts.of("revise.done", RevisionViews.named(revision.paper())));
            return new ModelAndView("redirect:/workbench/applications/" + revision.no());
        } catch (Refused refused) {
            return again(no, typed, refused, me.actor());
        }
    }

    private ModelAndView again(String no, Map<String, String> typed, Refused refused, Actor actor) {
        ModelAndView page = form(no, typed, actor);
        page.setStatus(HttpStatus.valueOf(refused.refusals().get(0).kind().status()));
        return page.addObject("errors", texts.errors(refused.refusals()));
    }

    private ModelAndView form(String no, Map<String, String> typed, Actor actor) {
        Application application = reading.open(Numbers.of(no), actor);
        List<IssuedDocument> documents = desk.revisable(application, actor);
        List<RevisionView> earlier = views.of(application, actor);
        return new ModelAndView("revision")
                .addObject("no", application.no().value())
                .addObject("typed", typed)
                .addObject("requestId", new RevisionForm(typed).requestId())
                .addObject("revisions", earlier)
                .addObject("choices", choices(desk.kindsFor(application, actor)))
                .addObject("documents", documents.stream().map(this::concerned).toList())
                .addObject("statements", statements(documents))
                .addObject("rows", RevisionForm.ROWS);
    }

    private static List<Choice> choices(List<RevisionKind> kinds) {
        return kinds.stream().map(kind -> new Choice(kind, Ground.of(kind))).toList();
    }

    private Concerned concerned(IssuedDocument document) {
        return new Concerned(
                document.verificationCode(),
                RevisionViews.named(document),
                document.facts().stream()
                        .filter(fact -> Statement.of(fact.name()).isPresent())
                        .map(fact -> new Said(texts.of("revision.statement." + fact.name()), fact.text()))
                        .toList());
    }

    /** The statements that any of the documents makes, each by its name among the facts. */
    private Map<String, String> statements(List<IssuedDocument> documents) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream<String> made = documents.stream()
                .flatMap(document -> document.facts().stream())
                .map(Fact::name);
        List<String> all = made.distinct().toList();
        Arrays.stream(Statement.values())
                .map(Statement::fact)
                .filter(all::contains)
                .forEach(fact -> names.put(fact, texts.of("revision.statement." + fact)));
        return names;
    }
}
