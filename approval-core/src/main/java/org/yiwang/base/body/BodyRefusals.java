package org.yiwang.base.body;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.web.Problems;

/** Answers refused bodies: with a problem to programs, with the page of the error to browsers. */
@Component
public class BodyRefusals {

    /** The attribute of a request that holds the {@link Refusal} for the page of the error. */
    public static final String REFUSAL = BodyRefusals.class.getName() + ".refusal";

    private final Problems problems;

    BodyRefusals(Problems problems) {
        this.problems = problems;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException, ServletException {
        int status = refusal.kind().status();
        response.setHeader("Connection", "close");
        if (BodyKind.isForPrograms(request.getRequestURI())) {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            problems.write(response, status, refusal);
        } else {
            response.setStatus(status);
            request.setAttribute(REFUSAL, refusal);
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
            request.getRequestDispatcher("/error").forward(request, response);
        }
        response.flushBuffer();
    }
}
