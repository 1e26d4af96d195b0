package org.yiwang.portal.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.evidence.EvidenceInput;
import org.yiwang.application.submission.EarlierFiles;
import org.yiwang.application.submission.EarlierFiles.EarlierFile;
import org.yiwang.attachment.Uploads;
import org.yiwang.base.identifier.IdKind;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Necessity;
import org.yiwang.draft.Draft;
import org.yiwang.identity.Actor;
import org.yiwang.portal.page.FieldErrors;
import org.yiwang.portal.page.PortalTexts;

/** Draws the form of a draft. */
@Component
class DraftPage {

    private static final List<String> ORDER = List.of(
            "applicant.kind",
            "applicant.name",
            "applicant.idKind",
            "applicant.idNumber",
            "applicant.phone",
            "mandate.capacity",
            "mandate.name",
            "mandate.idKind",
            "mandate.idNumber",
            "mandate.phone",
            "mandate.until",
            "mandate.paper",
            "duplicateOf",
            "place",
            "title");

    /** Redraws the form when an answer changes on which other fields depend. */
    private static final String ON_ANSWER = "change target:[data-opens]";

    private final PortalTexts texts;
    private final IntakePart intake;
    private final PlacePart place;
    private final EarlierFiles earlier;
    private final long fileLimitInMegabytes;

    DraftPage(PortalTexts texts, IntakePart intake, PlacePart place, EarlierFiles earlier, Uploads uploads) {
        this.texts = texts;
        this.intake = intake;
        this.place = place;
        this.earlier = earlier;
        this.fileLimitInMegabytes = uploads.maxSize().toMegabytes();
    }

    /** A material to upload, with the files already there and those filed before. */
    record Upload(
            int seq,
            String field,
            String name,
            Necessity necessity,
            String hint,
            Evidence evidence,
            List<EarlierFile> earlier) {

        /** The name of the field that tells which paper staff saw. */
        public String paperField() {
            return EvidenceInput.PAPER + seq;
        }

        public boolean required() {
            return necessity == Necessity.REQUIRED;
        }
    }

    ModelAndView of(Draft draft, Item item, List<Refusal> refusals, Actor owner) {
        ModelAndView page =
                new ModelAndView("draft", refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("draft", draft);
        page.addObject("item", item);
        page.addObject("targets", item.targets().stream().sorted().toList());
        page.addObject(
                "applicantWords",
                item.targets().size() > 1 ? "EITHER" : draft.kind().name());
        page.addObject("idKinds", IdKind.ofPeople());
        page.addObject("intake", intake.of(draft, item, owner, refusals));
        page.addObject("place", place.of(draft, item));
        page.addObject("uploads", uploads(draft, item, owner));
        page.addObject("fileLimit", fileLimitInMegabytes);
        page.addObject("errors", errors(refusals, item));
        List<FieldInput> inputs = FieldInput.all(item.formFields(), draft.form());
        page.addObject("inputs", inputs);
        page.addObject("trigger", refusals.isEmpty() ? "load, " + ON_ANSWER : ON_ANSWER);
        page.addObject("conditional", inputs.stream().anyMatch(input -> input.condition() != null));
        return page;
    }

    /** Only the fields, as the answers so far require them. */
    ModelAndView fields(Draft draft, Item item) {
        return new ModelAndView("draft :: fields")
                .addObject("draft", draft)
                .addObject("inputs", FieldInput.asked(item.formFields(), draft.form()))
                .addObject("conditional", true)
                .addObject("trigger", ON_ANSWER)
                .addObject("errors", FieldErrors.none());
    }

    private FieldErrors errors(List<Refusal> refusals, Item item) {
        List<String> order = new ArrayList<>(ORDER);
        item.formFields().forEach(field -> order.add(FieldInput.NAME + field.name()));
        return texts.errors(refusals).inOrder(order);
    }

    private List<Upload> uploads(Draft draft, Item item, Actor owner) {
        Map<Integer, List<EarlierFile>> files =
                earlier.of(item, Objects.requireNonNullElse(draft.idNumber(), ""), owner);
        return item.materials().stream()
                .map(material -> upload(draft, material, files.getOrDefault(material.seq(), List.of())))
                .toList();
    }

    private Upload upload(Draft draft, Material material, List<EarlierFile> before) {
        String hint = Stream.of(
                        texts.of("guide.copies", material.form(), material.copies()),
                        material.origin(),
                        material.note())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        Evidence evidence = draft.files().getOrDefault(material.seq(), Evidence.of());
        return new Upload(
                material.seq(),
                Uploads.part(material.seq()),
                material.name(),
                material.necessity(),
                hint,
                evidence,
                before.stream()
                        .filter(each -> !evidence.files().contains(each.file()))
                        .toList());
    }
}
