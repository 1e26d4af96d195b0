package org.yiwang.portal.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.yiwang.base.refusal.Refused;

/** Answers refusals that no form shows with a page of their messages. */
@Component
@ControllerAdvice(basePackages = "org.yiwang.portal")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemPages {

    private final SiteModel site;
    private final PortalTexts texts;

    ProblemPages(SiteModel site, PortalTexts texts) {
        this.site = site;
        this.texts = texts;
    }

    @ExceptionHandler
    String refused(
            Refused refused,
            Model model,
            HttpServletResponse response,
            jakarta.servlet.http.HttpServletRequest request) {
        int status = refused.refusals().get(0).kind().status();
        response.setStatus(status);
        model.addAttribute("site", site.site(request));
        model.addAttribute("code", status);
        model.addAttribute("heading", texts.orElse("problem." + status, texts.of("problem.other")));
        model.addAttribute("sentences", List.copyOf(texts.of(refused.refusals())));
        return "problem";
    }
}
