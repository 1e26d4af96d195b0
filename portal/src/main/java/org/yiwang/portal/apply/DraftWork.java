package org.yiwang.portal.apply;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.application.Application;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Item;
import org.yiwang.centre.OfferedItems;
import org.yiwang.draft.Draft;
import org.yiwang.draft.Drafts;
import org.yiwang.identity.Actor;

/** Handles a submitted form of a draft. Stores the typed values and every good file first, whatever happens next. */
@Component
class DraftWork {

    private static final String REMOVE_PAPER = "remove-paper";

    private final Drafts drafts;
    private final DraftFiles files;
    private final DraftPage page;
    private final OfferedItems offered;
    private final SubmissionDesk desk;

    DraftWork(Drafts drafts, DraftFiles files, DraftPage page, OfferedItems offered, SubmissionDesk desk) {
        this.drafts = drafts;
        this.files = files;
        this.page = page;
        this.offered = offered;
        this.desk = desk;
    }

    /** A submitted form: its fields, its files, the button pressed, and its channel. */
    record Sent(DraftForm form, MultiValueMap<String, MultipartFile> uploads, String button, Channel channel) {}

    ModelAndView show(String id, Actor owner) {
        return drafts.find(id, owner)
                .map(draft -> page.of(draft, item(draft, owner), List.of(), owner))
                .orElseGet(() -> receiptOf(id, owner));
    }

    ModelAndView take(String id, Sent sent, Actor owner) {
        Optional<Draft> found = drafts.find(id, owner);
        return found.isEmpty() ? receiptOf(id, owner) : take(found.get(), sent, owner);
    }

    /** The fields of the form as the answers so far require them. Stores nothing. */
    ModelAndView fields(String id, DraftForm form, Actor owner) {
        Draft before = drafts.find(id, owner)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "portal.draftUnknown"));
        Item item = item(before, owner);
        return page.fields(form.appliedTo(before, item.formFields()), item);
    }

    private ModelAndView take(Draft before, Sent sent, Actor owner) {
        Item item = item(before, owner);
        Draft form = sent.form().appliedTo(before, item.formFields());
        Draft typed = without(sent.button(), form.withIntake(form.intake().by(sent.channel())));
        DraftFiles.Taken uploaded = files.take(typed, item, sent.uploads());
        DraftFiles.Taken reused = files.reuse(uploaded.draft(), item, sent.button(), owner);
        DraftFiles.Taken taken = new DraftFiles.Taken(
                reused.draft(),
                Stream.concat(uploaded.refusals().stream(), reused.refusals().stream())
                        .toList());
        drafts.save(taken.draft());
        if (sent.button().equals("submit")) {
            return submit(taken, item, owner);
        }
        return taken.refusals().isEmpty()
                ? new ModelAndView("redirect:/drafts/" + before.id() + "?saved")
                : page.of(taken.draft(), item, taken.refusals(), owner);
    }

    private ModelAndView submit(DraftFiles.Taken taken, Item item, Actor owner) {
        if (!taken.refusals().isEmpty()) {
            List<Refusal> all =
                    together(taken.refusals(), desk.deficiencies(taken.draft().submission(), owner));
            return page.of(taken.draft(), item, all, owner);
        }
        try {
            Application application = desk.submit(taken.draft().submission(), owner);
            drafts.discard(taken.draft().id(), owner);
            return receipt(application, owner);
        } catch (Refused refused) {
            return page.of(taken.draft(), item, refused.refusals(), owner);
        }
    }

    /** Does not report a refused file as missing as well. */
    private static List<Refusal> together(List<Refusal> files, List<Refusal> rules) {
        Set<String> said = files.stream().map(Refusal::field).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Refusal> all = new ArrayList<>(rules);
        all.removeIf(refusal -> said.contains(refusal.field()));
        all.addAll(files);
        return all;
    }

    private static Draft without(String button, Draft draft) {
        return button.equals(REMOVE_PAPER) ? DraftFiles.withPaper(draft, null) : DraftFiles.without(button, draft);
    }

    /** Leads a second press of the button to the application, because the draft is gone. */
    private ModelAndView receiptOf(String id, Actor owner) {
        return desk.submitted(id, owner)
                .map(application -> receipt(application, owner))
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "portal.draftUnknown"));
    }

    private static ModelAndView receipt(Application application, Actor owner) {
        String lists = owner.isStaff() ? "/workbench/applications/" : "/applications/";
        return new ModelAndView("redirect:" + lists + application.no() + "/receipt");
    }

    private Item item(Draft draft, Actor owner) {
        return offered.find(draft.itemCode(), owner).orElseThrow(() -> offered.nothingToShow(draft.itemCode()));
    }
}
