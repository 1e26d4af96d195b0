package org.yiwang.sync.link;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.yiwang.base.text.Sha256;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.key.NodeSignature;

/** Accepts a call of another node if its signature is valid; the caller's code becomes the principal. */
final class LinkFilter extends OncePerRequestFilter {

    private static final int MAX_BODY = 1024 * 1024;

    private final LinkCheck check;

    LinkFilter(LinkCheck check) {
        this.check = check;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LinkCall call = call(request);
        HttpServletRequest accepted = request;
        if (check.isGood(call, new NodeSignature(header(request, LinkCall.KEY), header(request, LinkCall.SIGNATURE)))) {
            byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
            if (body.length <= MAX_BODY && Sha256.of(body).equals(call.body())) {
                accept(call);
                accepted = new ReadRequest(request, body);
            }
        }
        chain.doFilter(accepted, response);
    }

    private static void accept(LinkCall call) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new DivisionCode(call.caller()), null, List.of()));
        SecurityContextHolder.setContext(context);
    }

    private static LinkCall call(HttpServletRequest request) {
        return new LinkCall(
                request.getMethod(),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                header(request, LinkCall.BODY),
                header(request, LinkCall.CALLER),
                header(request, LinkCall.RECEIVER),
                header(request, LinkCall.TIME),
                header(request, LinkCall.NONCE));
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }
}
