package org.yiwang.base.body;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.yiwang.base.refusal.Refusal;

/**
 * Asks for the right to upload before the first byte of the files is read: somebody signed in, for imports an
 * administrator, and few at once. Stands in each security chain right after the user is known.
 */
public final class UploadGate implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(UploadGate.class);
    private static final int MAX_EPILOGUE = 64 * 1024;

    private final BodySettings settings;
    private final BodyRefusals refusals;
    private final Map<String, Integer> uploads = new ConcurrentHashMap<>();

    UploadGate(BodySettings settings, BodyRefusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest http)
                || !(response instanceof HttpServletResponse answer)
                || !BodyKind.of(http).isStreamed()) {
            chain.doFilter(request, response);
            return;
        }
        @Nullable Authentication user = SecurityContextHolder.getContext().getAuthentication();
        Optional<Refusal> refusal = refusal(http, user);
        if (refusal.isEmpty() && user != null) {
            count(user.getName(), http, answer, chain);
        } else if (refusal.isPresent()) {
            refuse(http, answer, refusal.get());
        }
    }

    private static Optional<Refusal> refusal(HttpServletRequest request, @Nullable Authentication user) {
        if (user == null || !user.isAuthenticated()) {
            return Optional.of(Refusal.of(Refusal.Kind.UNAUTHENTICATED, "signIn.needed", null));
        }
        boolean administrator = user.getAuthorities().stream()
                .anyMatch(authority -> "DUTY_ADMINISTRATOR".equals(authority.getAuthority()));
        return BodyKind.isImport(request.getRequestURI()) && !administrator
                ? Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "import.administratorOnly", null))
                : Optional.empty();
    }

    private void count(String user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!begin(user)) {
            refuse(request, response, Refusal.of(Refusal.Kind.TOO_MANY, "body.uploadsAtOnce", null));
            return;
        }
        try {
            chain.doFilter(request, response);
            readToTheEnd(request);
        } finally {
            uploads.computeIfPresent(user, (name, count) -> count == 1 ? null : count - 1);
        }
    }

    /**
     * Reads what a form has after its last part. Otherwise the connection would be closed, while its client sends the next
     * request.
     */
    private static void readToTheEnd(HttpServletRequest request) {
        if (request.getAttribute(BodyRefusals.REFUSAL) != null) {
            return;
        }
        try {
            request.getInputStream().readNBytes(MAX_EPILOGUE);
        } catch (IOException gone) {
            LOG.debug("The sender of an upload went away", gone);
        }
    }

    private synchronized boolean begin(String user) {
        int all = uploads.values().stream().mapToInt(Integer::intValue).sum();
        int own = uploads.getOrDefault(user, 0);
        boolean free = all < settings.uploadsAtOnce() && own < settings.uploadsPerPerson();
        if (free) {
            uploads.merge(user, 1, Integer::sum);
        }
        return free;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException, ServletException {
        // The files stay unread, so the connection ends; a client that knows sends nothing more over it.
        response.setHeader(HttpHeaders.CONNECTION, "close");
        if (refusal.kind() == Refusal.Kind.UNAUTHENTICATED && !BodyKind.isForPrograms(request.getRequestURI())) {
            response.sendRedirect("/login");
        } else {
            refusals.write(request, response, refusal);
        }
    }
}
