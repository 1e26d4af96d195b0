package org.yiwang.base.refusal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.yiwang.base.json.Json;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.RefusalTexts;

/** Refusals as problem details (RFC 9457): {@code type} names the first reason, {@code errors} lists all of them. */
@Component
public class Problems {

    private final RefusalTexts texts;

    Problems(RefusalTexts texts) {
        this.texts = texts;
    }

    record Problem(@Nullable String field, String code, String message) {}

    /** The problem that answers these refusals. */
    public ProblemDetail of(int status, List<Refusal> refusals) {
        List<Problem> errors = refusals.stream()
                .map(refusal -> new Problem(refusal.field(), refusal.code(), texts.of(refusal)))
                .toList();
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:yiwang:problem:" + refusals.get(0).code()));
        problem.setTitle(HttpStatus.valueOf(status).getReasonPhrase());
        problem.setDetail(errors.stream().map(Problem::message).collect(Collectors.joining(" ")));
        problem.setProperty("errors", errors);
        return problem;
    }

    /** Writes a problem outside of controllers. */
    public void write(HttpServletResponse response, int status, Refusal refusal) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json(of(status, List.of(refusal)), status));
    }

    private static String json(ProblemDetail problem, int status) {
        return Json.write(Map.of(
                "type", String.valueOf(problem.getType()),
                "title", String.valueOf(problem.getTitle()),
                "status", status,
                "detail", String.valueOf(problem.getDetail()),
                "errors", Objects.requireNonNull(problem.getProperties()).get("errors")));
    }
}
