package org.yiwang.portal.apply;

import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.application.SubmitApplication.MandateForm;
import org.yiwang.application.intake.Channel;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.draft.Draft;
import org.yiwang.draft.Drafts;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.record.Downloads;

/** The pages of a draft: begin one, fill it in, throw it away. */
@Controller
class DraftPages {

    private final Drafts drafts;
    private final DraftWork work;
    private final Downloads downloads;

    DraftPages(Drafts drafts, DraftWork work, Downloads downloads) {
        this.drafts = drafts;
        this.work = work;
        this.downloads = downloads;
    }

    /** Continues the draft for the item, or begins one. */
    @GetMapping("/items/{code}/apply")
    String apply(@PathVariable String code, @AuthenticationPrincipal SignedInUser me) {
        Draft draft = drafts.of(me.actor()).stream()
                .filter(begun -> begun.itemCode().equals(code))
                .findFirst()
                .orElseGet(() -> drafts.begin(code, Channel.ONLINE, me.actor()));
        return "redirect:/drafts/" + draft.id();
    }

    @GetMapping("/drafts/{id}")
    ModelAndView page(
            @PathVariable String id,
            @RequestParam(required = false) String saved,
            @AuthenticationPrincipal SignedInUser me) {
        return work.show(id, me.actor()).addObject("saved", saved != null);
    }

    @PostMapping("/drafts/{id}")
    ModelAndView work(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            MultipartHttpServletRequest request,
            @AuthenticationPrincipal SignedInUser me) {
        String button = Objects.requireNonNullElse(typed.getFirst("do"), "save");
        Channel begun = drafts.find(id, me.actor())
                .map(draft -> draft.intake().channel())
                .orElse(Channel.ONLINE);
        DraftWork.Sent sent = new DraftWork.Sent(
                new DraftForm(typed), request.getMultiFileMap(), button, ClientChannel.of(request, me.actor(), begun));
        return work.take(id, sent, me.actor());
    }

    /** Redraws the fields when an answer opens or closes others. */
    @PostMapping("/drafts/{id}/fields")
    ModelAndView fields(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedInUser me) {
        return work.fields(id, new DraftForm(typed), me.actor());
    }

    @PostMapping("/drafts/{id}/discard")
    String discard(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        drafts.discard(id, me.actor());
        return me.actor().isStaff() ? "redirect:/workbench/intake" : "redirect:/applications";
    }

    @GetMapping("/drafts/{id}/files/{seq}/{at}")
    ResponseEntity<Resource> file(
            @PathVariable String id,
            @PathVariable int seq,
            @PathVariable int at,
            @AuthenticationPrincipal SignedInUser me) {
        return drafts.find(id, me.actor()).map(draft -> draft.files().get(seq)).stream()
                .flatMap(evidence -> evidence.files().stream())
                .skip(Math.max(at, 0))
                .findFirst()
                .map(downloads::of)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "portal.fileUnknown"));
    }

    @GetMapping("/drafts/{id}/mandate")
    ResponseEntity<Resource> mandate(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        return drafts.find(id, me.actor())
                .map(draft -> draft.intake().mandate())
                .map(MandateForm::paper)
                .map(downloads::of)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "portal.fileUnknown"));
    }
}
