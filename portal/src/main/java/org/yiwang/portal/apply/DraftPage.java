package org.yiwang.portal.apply;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.attachment.Attachment;
import org.yiwang.catalog.Item;
import org.yiwang.catalog.Material;
import org.yiwang.catalog.Necessity;
import org.yiwang.draft.Draft;
import org.yiwang.portal.page.FieldErrors;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.refusal.Refusal;

/** Draws the form of a draft. */
@Component
class DraftPage {

    private static final List<String> ORDER = List.of(
            "applicant.kind", "applicant.name", "applicant.idNumber", "applicant.phone", "title", "form.reason");

    private final PortalTexts texts;
    private final long fileLimitInMegabytes;

    DraftPage(PortalTexts texts, @Value("${yiwang.attachment.max-size}") DataSize fileLimit) {
        this.texts = texts;
        this.fileLimitInMegabytes = fileLimit.toMegabytes();
    }

    /** One material to upload, and what is there already. */
    record Upload(int seq, String field, String name, Necessity necessity, String hint, @Nullable Attachment file) {

        public boolean required() {
            return necessity == Necessity.REQUIRED;
        }
    }

    ModelAndView of(Draft draft, Item item, List<Refusal> refusals) {
        ModelAndView page =
                new ModelAndView("draft", refusals.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("draft", draft);
        page.addObject("item", item);
        page.addObject("targets", item.targets().stream().sorted().toList());
        page.addObject(
                "applicantWords",
                item.targets().size() > 1 ? "EITHER" : draft.kind().name());
        page.addObject(
                "uploads", item.materials().stream().map(m -> upload(draft, m)).toList());
        page.addObject("fileLimit", fileLimitInMegabytes);
        page.addObject("errors", errors(refusals));
        return page;
    }

    private FieldErrors errors(List<Refusal> refusals) {
        return texts.errors(refusals.stream().map(DraftPage::atAnInput).toList())
                .inOrder(ORDER);
    }

    /** What is said about the form as a whole stands at its one large field. */
    private static Refusal atAnInput(Refusal refusal) {
        return "form".equals(refusal.field())
                ? new Refusal(refusal.kind(), refusal.code(), "form.reason", refusal.arguments())
                : refusal;
    }

    private Upload upload(Draft draft, Material material) {
        String hint = Stream.of(
                        texts.of("guide.copies", material.form(), material.copies()),
                        material.origin(),
                        material.note())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return new Upload(
                material.seq(),
                DraftFiles.field(material.seq()),
                material.name(),
                material.necessity(),
                hint,
                draft.files().get(material.seq()));
    }
}
