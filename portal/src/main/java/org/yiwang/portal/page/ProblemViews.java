package org.yiwang.portal.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.base.body.BodyRefusals;
import org.yiwang.base.refusal.Refusal;

/** The page for an error that reached the container: the error in plain words, and the next step. */
@Component
public class ProblemViews implements ErrorViewResolver {

    /** A request attribute, present if the form came from a page whose session has expired. */
    public static final String SESSION_GONE = "org.yiwang.portal.sessionGone";

    private final SiteModel site;
    private final PortalTexts texts;

    ProblemViews(SiteModel site, PortalTexts texts) {
        this.site = site;
        this.texts = texts;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> error) {
        Map<String, Object> model = new HashMap<>();
        model.put("site", site.site(request));
        model.put("errors", FieldErrors.none());
        @Nullable Refusal refusal = request.getAttribute(BodyRefusals.REFUSAL) instanceof Refusal body ? body : null;
        int code = refusal == null ? status.value() : refusal.kind().status();
        model.put("code", code);
        boolean expired = refusal == null && request.getAttribute(SESSION_GONE) != null;
        String key = "problem." + (expired ? "expired" : code);
        model.put("heading", texts.orElse(key, texts.of("problem.other")));
        model.put(
                "sentences",
                refusal != null
                        ? texts.of(List.of(refusal))
                        : List.of(texts.orElse(key + ".next", texts.of("problem.other.next"))));
        model.put("back", back(request, status));
        return new ModelAndView("problem", model, status);
    }

    /** Leads back to the address that the failed form was sent to. */
    private static @Nullable String back(HttpServletRequest request, HttpStatus status) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean fromForm = status == HttpStatus.CONTENT_TOO_LARGE || status == HttpStatus.FORBIDDEN;
        return fromForm && path instanceof String text && text.matches("/drafts/[0-9A-Za-z-]+|/imports") ? text : null;
    }
}
