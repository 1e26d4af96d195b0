package org.yiwang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.web.Problems;

/** Answers a request without a valid token with a problem that explains how to get one. */
@Component
class ProblemEntryPoint implements AuthenticationEntryPoint {

    private final Problems problems;

    ProblemEntryPoint(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(response, 401, Refusal.of(Refusal.Kind.UNAUTHENTICATED, "signIn.needed", null));
    }
}
