package org.yiwang.sync.file;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yiwang.division.DivisionCode;

/** Accepts a call of another node if its signature is valid; the caller's code becomes the principal. */
final class LinkFilter extends OncePerRequestFilter {

    private final LinkSignature signatures;

    LinkFilter(LinkSignature signatures) {
        this.signatures = signatures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String caller = header(request, LinkSignature.CALLER);
        if (DivisionCode.isValid(caller) && isGood(request, caller)) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(new DivisionCode(caller), null, List.of()));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private boolean isGood(HttpServletRequest request, String caller) {
        String time = header(request, LinkSignature.TIME);
        return time.matches("[0-9]{1,12}")
                && signatures.isGood(request.getRequestURI(), time, caller, header(request, LinkSignature.SIGNATURE));
    }

    private static String header(HttpServletRequest request, String name) {
        @Nullable String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
