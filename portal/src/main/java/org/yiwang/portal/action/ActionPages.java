package org.yiwang.portal.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.evidence.EvidenceInput;
import org.yiwang.attachment.UploadedMaterials;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;
import org.yiwang.portal.action.ActionForm.Field;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.Numbers;
import org.yiwang.request.ActOutcome;
import org.yiwang.request.RequestDesk;

/** One action on a page of its own, for clerks below {@code /workbench} and for applicants. */
@Controller
class ActionPages {

    private final ReadingDesk desk;
    private final ActionForm form;
    private final ActionNames names;
    private final UploadedMaterials uploads;
    private final RequestDesk acts;
    private final ActionPage page;
    private final PortalTexts texts;

    ActionPages(
            ReadingDesk desk,
            ActionForm form,
            ActionNames names,
            UploadedMaterials uploads,
            RequestDesk acts,
            ActionPage page,
            PortalTexts texts) {
        this.desk = desk;
        this.form = form;
        this.names = names;
        this.uploads = uploads;
        this.acts = acts;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping({"/workbench/applications/{no}/actions/{path}", "/applications/{no}/actions/{path}"})
    ModelAndView ask(@PathVariable String no, @PathVariable String path, @AuthenticationPrincipal SignedInUser me) {
        Action action = action(path);
        return action.rule().takes().isEmpty() ? page.of(no, action, Map.of(), me) : onItsPage(no, action, me);
    }

    /** The page of the case has the fields of an action that takes some without asking. */
    private static ModelAndView onItsPage(String no, Action action, SignedInUser me) {
        return new ModelAndView("redirect:%s/%s?action=%s".formatted(ActionPage.home(me), no, action.path()));
    }

    @PostMapping({"/workbench/applications/{no}/actions/{path}", "/applications/{no}/actions/{path}"})
    ModelAndView act(
            @PathVariable String no,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            RedirectAttributes next,
            @AuthenticationPrincipal SignedInUser me) {
        Action action = action(path);
        Map<String, String> typed = joined(parameters);
        try {
            Application before = desk.open(Numbers.of(no), me.actor());
            List<Field> fields = form.fields(before, action, me.actor());
            ActOnApplication command = new ActOnApplication(
                    before.no(),
                    action,
                    typed.getOrDefault("comment", ""),
                    version(typed.get("version")),
                    details(before, action, typed, fields, me),
                    EvidenceInput.ofForm(uploads.take(files), typed));
            ActOutcome acted = acts.act(command, typed.get("requestId"), me.actor());
            if (acted.application() != null) {
                next.addFlashAttribute("done", texts.of("do.done", names.of(action)));
            }
            return new ModelAndView("redirect:" + ActionPage.home(me) + "/" + before.no());
        } catch (Refused refused) {
            return page.again(no, action, typed, refused, me);
        }
    }

    private Map<String, String> details(
            Application before, Action action, Map<String, String> typed, List<Field> fields, SignedInUser me) {
        Map<String, String> details = new HashMap<>(ActionForm.typed(typed, fields));
        details.putAll(page.corrected(before, action, typed, me));
        return details;
    }

    private static Action action(String path) {
        return Action.ofPath(path).orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "action.unknown", path));
    }

    /** Joins several ticks of one name into one text, with commas. */
    private static Map<String, String> joined(MultiValueMap<String, String> parameters) {
        Map<String, String> joined = new HashMap<>();
        parameters.forEach(
                (name, values) -> joined.put(name, String.join(",", values).replace("\r\n", "\n")));
        return joined;
    }

    private static Long version(String typed) {
        return typed != null && typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
    }
}
