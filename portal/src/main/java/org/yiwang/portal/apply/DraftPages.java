package org.yiwang.portal.apply;

import java.util.LinkedHashMap;
import java.util.Map;
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
import org.yiwang.attachment.Attachment;
import org.yiwang.draft.Draft;
import org.yiwang.draft.Drafts;
import org.yiwang.identity.SignedIn;
import org.yiwang.portal.record.Downloads;
import org.yiwang.refusal.Refusal;
import org.yiwang.refusal.Refused;

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

    /** Goes on with the draft that was begun for the item, or begins one. */
    @GetMapping("/items/{code}/apply")
    String apply(@PathVariable String code, @AuthenticationPrincipal SignedIn me) {
        Draft draft = drafts.of(me.actor()).stream()
                .filter(begun -> begun.itemCode().equals(code))
                .findFirst()
                .orElseGet(() -> drafts.begin(code, me.actor()));
        return "redirect:/drafts/" + draft.id();
    }

    @GetMapping("/drafts/{id}")
    ModelAndView page(
            @PathVariable String id,
            @RequestParam(required = false) String saved,
            @AuthenticationPrincipal SignedIn me) {
        return work.show(id, me.actor()).addObject("saved", saved != null);
    }

    @PostMapping("/drafts/{id}")
    ModelAndView work(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            MultipartHttpServletRequest request,
            @AuthenticationPrincipal SignedIn me) {
        String button = Objects.requireNonNullElse(typed.getFirst("do"), "save");
        return work.take(id, new DraftWork.Sent(new DraftForm(typed), request.getMultiFileMap(), button), me.actor());
    }

    /** Draws the fields again when an answer opens or closes others. */
    @PostMapping("/drafts/{id}/fields")
    ModelAndView fields(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedIn me) {
        return work.fields(id, new DraftForm(typed), me.actor());
    }

    @PostMapping("/drafts/{id}/discard")
    String discard(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        drafts.discard(id, me.actor());
        return "redirect:/applications";
    }

    @GetMapping("/drafts/{id}/files/{seq}")
    ResponseEntity<Resource> file(
            @PathVariable String id, @PathVariable int seq, @AuthenticationPrincipal SignedIn me) {
        Map<Integer, Attachment> files =
                drafts.find(id, me.actor()).map(Draft::files).orElseGet(LinkedHashMap::new);
        Attachment file = files.get(seq);
        if (file == null) {
            throw Refused.because(Refusal.Kind.NOT_FOUND, "portal.fileUnknown");
        }
        return downloads.of(file);
    }
}
