package org.yiwang.application.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.submission.Duplicates;
import org.yiwang.application.submission.EarlierFiles;
import org.yiwang.application.submission.EarlierFiles.EarlierFile;
import org.yiwang.application.web.ApplicationView.FileView;
import org.yiwang.catalogue.Item;
import org.yiwang.centre.OfferedItems;
import org.yiwang.identity.Actor;
import org.yiwang.identity.SignedInUser;

/**
 * Answers, before a submission, with the node's data of an applicant: to the applicant, and to a clerk who enters for
 * one.
 */
@RestController
class IntakeController {

    private final Duplicates duplicates;
    private final EarlierFiles files;
    private final OfferedItems offered;
    private final Disclosure disclosure;
    private final ActionNames names;

    IntakeController(
            Duplicates duplicates, EarlierFiles files, OfferedItems offered, Disclosure disclosure, ActionNames names) {
        this.duplicates = duplicates;
        this.files = files;
        this.offered = offered;
        this.disclosure = disclosure;
        this.names = names;
    }

    record OpenMatter(String no, String title, String state, String stateName, Instant submittedAt) {}

    record OpenMatters(List<OpenMatter> open) {}

    record EarlierFileView(int material, String no, String title, Instant submittedAt, FileView attachment) {}

    record EarlierFileViews(List<EarlierFileView> files) {}

    /** The newest open application of that applicant for that item: to be named as {@code duplicateOf} to apply again. */
    @GetMapping("/api/v1/open-matters")
    OpenMatters open(
            @RequestParam String itemCode, @RequestParam String idNumber, @AuthenticationPrincipal SignedInUser me) {
        Item item = offered.find(itemCode, me.actor()).orElseThrow(() -> offered.nothingToShow(itemCode));
        return new OpenMatters(duplicates.openFor(me.actor(), idNumber, item).stream()
                .map(application -> view(application, me.actor()))
                .toList());
    }

    @GetMapping("/api/v1/earlier-files")
    EarlierFileViews earlier(
            @RequestParam String itemCode, @RequestParam String idNumber, @AuthenticationPrincipal SignedInUser me) {
        Item item = offered.find(itemCode, me.actor()).orElseThrow(() -> offered.nothingToShow(itemCode));
        List<EarlierFileView> views = new ArrayList<>();
        files.of(item, idNumber, me.actor())
                .forEach((seq, found) ->
                        found.stream().map(file -> view(seq, file)).forEach(views::add));
        return new EarlierFileViews(views);
    }

    private OpenMatter view(Application open, Actor reader) {
        return new OpenMatter(
                open.no().value(),
                disclosure.of(open, reader).title(),
                open.state().name(),
                names.of(open.state()),
                open.dates().submittedAt());
    }

    private static EarlierFileView view(int seq, EarlierFile file) {
        return new EarlierFileView(
                seq, file.no().value(), file.title(), file.submittedAt(), FileView.of(file.shown(), true, null));
    }
}
