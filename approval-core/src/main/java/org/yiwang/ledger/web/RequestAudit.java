package org.yiwang.ledger.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.yiwang.audit.Act;
import org.yiwang.audit.Deed;
import org.yiwang.audit.Outcome;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.SignedInUser;
import org.yiwang.ledger.RequestLedger;
import org.yiwang.masking.Mask;

/**
 * Records requests of people who signed in: every command and every refusal, and what staff read of others. What its own
 * transaction has recorded already is not recorded twice.
 */
@Configuration(proxyBeanMethods = false)
class RequestAudit implements WebMvcConfigurer, HandlerInterceptor {

    private static final int FAILED = 500;
    private static final int REFUSED = 400;

    private final RequestLedger ledger;

    RequestAudit(RequestLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        boolean isErrorPage = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        if (now != null && now.getPrincipal() instanceof SignedInUser me && pattern != null && !isErrorPage) {
            Outcome outcome = outcome(response.getStatus(), thrown);
            kind(request, pattern.toString(), me.actor(), outcome)
                    .map(act -> deed(request, act, pattern.toString(), me.actor())
                            .ended(outcome, detail(request, response.getStatus(), outcome)))
                    .ifPresent(ledger::record);
        }
    }

    private Optional<Act> kind(HttpServletRequest request, String pattern, Actor actor, Outcome outcome) {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (outcome == Outcome.DONE && ledger.hasTold()) {
            return Optional.empty();
        }
        if (!reads) {
            return Optional.of(RequestKind.ofCommand(pattern));
        }
        return actor.isStaff() ? reading(request, pattern, outcome) : Optional.empty();
    }

    private static Optional<Act> reading(HttpServletRequest request, String pattern, Outcome outcome) {
        boolean refusedCase = outcome != Outcome.DONE && variables(request).containsKey("no");
        return RequestKind.ofReading(pattern).or(() -> refusedCase ? Optional.of(Act.LOOK) : Optional.empty());
    }

    private static Deed deed(HttpServletRequest request, Act act, String pattern, Actor actor) {
        Map<String, String> named = variables(request);
        String subject = named.containsKey("no")
                ? named.get("no")
                : named.values().stream().sorted().collect(Collectors.joining(" "));
        String reason = Objects.requireNonNullElse(request.getParameter("reason"), "");
        return Deed.done(actor.who(), act, request.getMethod() + " " + pattern, subject)
                .because(Mask.NUMBERS.text(reason));
    }

    private static Outcome outcome(int status, @Nullable Exception thrown) {
        if (thrown != null || status >= FAILED) {
            return Outcome.FAILED;
        }
        return status >= REFUSED ? Outcome.REFUSED : Outcome.DONE;
    }

    /** The words of a search, or why it was refused. */
    private static String detail(HttpServletRequest request, int status, Outcome outcome) {
        if (outcome == Outcome.DONE) {
            String words = Objects.requireNonNullElse(request.getParameter("q"), "");
            return words.isBlank() ? "" : "q=" + Mask.NUMBERS.text(words);
        }
        return Stream.of(DispatcherServlet.EXCEPTION_ATTRIBUTE, RequestDispatcher.ERROR_EXCEPTION)
                .map(request::getAttribute)
                .filter(Refused.class::isInstance)
                .map(refused -> ((Refused) refused).getMessage())
                .findFirst()
                .orElse("status " + status);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        Object named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return named == null ? Map.of() : (Map<String, String>) named;
    }
}
