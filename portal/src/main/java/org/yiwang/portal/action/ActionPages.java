package org.yiwang.portal.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import org.yiwang.application.Action;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.attachment.UploadedMaterials;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;
import org.yiwang.node.ThisNode;
import org.yiwang.portal.action.ActionForm.Field;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.ApplicationView;
import org.yiwang.portal.record.ApplicationViews;
import org.yiwang.portal.record.Numbers;
import org.yiwang.request.ActOutcome;
import org.yiwang.request.RequestDesk;

/** One action on a page of its own, for clerks below {@code /workbench} and for applicants. */
@Controller
class ActionPages {

    private final ReadingDesk desk;
    private final ApplicationViews views;
    private final ActionForm form;
    private final ActionNames names;
    private final UploadedMaterials uploads;
    private final RequestDesk acts;
    private final ThisNode node;
    private final PortalTexts texts;

    ActionPages(
            ReadingDesk desk,
            ApplicationViews views,
            ActionForm form,
            ActionNames names,
            UploadedMaterials uploads,
            RequestDesk acts,
            ThisNode node,
            PortalTexts texts) {
        this.desk = desk;
        this.views = views;
        this.form = form;
        this.names = names;
        this.uploads = uploads;
        this.acts = acts;
        this.node = node;
        this.texts = texts;
    }

    @GetMapping({"/workbench/applications/{no}/actions/{path}", "/applications/{no}/actions/{path}"})
    ModelAndView ask(@PathVariable String no, @PathVariable String path, @AuthenticationPrincipal SignedInUser me) {
        return page(no, action(path), Map.of(), me);
    }

    @PostMapping({"/workbench/applications/{no}/actions/{path}", "/applications/{no}/actions/{path}"})
    ModelAndView act(
            @PathVariable String no,
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam Map<String, MultipartFile> files,
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
                    ActionForm.typed(typed, fields),
                    uploads.take(files));
            ActOutcome acted = acts.act(command, typed.get("requestId"), me.actor());
            if (acted.application() != null) {
                next.addFlashAttribute("done", texts.of("do.done", names.of(action)));
            }
            return new ModelAndView("redirect:" + home(me) + "/" + before.no());
        } catch (Refused refused) {
            return again(no, action, typed, refused, me);
        }
    }

    private ModelAndView page(String no, Action action, Map<String, String> typed, SignedInUser me) {
        Application application = desk.open(Numbers.of(no), me.actor());
        ModelAndView page = new ModelAndView("action");
        ApplicationView view = views.of(application, me.actor());
        page.addObject("view", view);
        page.addObject("home", home(me));
        page.addObject("action", action.path());
        page.addObject("name", names.of(action));
        page.addObject("about", texts.orElse("do.about." + action.path(), ""));
        page.addObject("needsReason", action.needsReason());
        page.addObject("fields", form.fields(application, action, me.actor()));
        page.addObject("slots", form.slots(application, action));
        page.addObject("notices", view.application().supplements().notices());
        page.addObject("typed", typed);
        page.addObject(
                "requestId", typed.getOrDefault("requestId", UUID.randomUUID().toString()));
        page.addObject("passedOn", !me.actor().isStaff() && !application.isHeldBy(node.code()));
        return page;
    }

    private ModelAndView again(String no, Action action, Map<String, String> typed, Refused refused, SignedInUser me) {
        List<Refusal> reasons = refused.refusals();
        ModelAndView again = page(no, action, typed, me);
        again.setStatus(HttpStatus.valueOf(reasons.get(0).kind().status()));
        again.addObject("errors", texts.errors(reasons));
        return again;
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

    private static String home(SignedInUser me) {
        return me.actor().isStaff() ? "/workbench/applications" : "/applications";
    }
}
