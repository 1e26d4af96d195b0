package org.yiwang.portal.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an oversized form with the page that says so. Without it the container would drop the form's fields, the CSRF
 * token among them, and the page would report a forged form.
 */
final class OversizedRequestFilter extends OncePerRequestFilter {

    private final UploadLimit limit;

    OversizedRequestFilter(UploadLimit limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limit.allows(request.getContentLengthLong())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
