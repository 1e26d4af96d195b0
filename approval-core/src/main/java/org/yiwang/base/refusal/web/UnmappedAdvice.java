package org.yiwang.base.refusal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers requests under {@code /api/} that never reach a controller, because their method, media type or multipart form
 * fits none.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class UnmappedAdvice extends ResponseEntityExceptionHandler {

    private static final String API = "/api/";

    private final Problems problems;

    UnmappedAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> multipart(MultipartException broken, WebRequest request) {
        if (!isApi(request)) {
            throw broken;
        }
        return ResponseEntity.badRequest().body(problems.of(400, List.of(RequestFaults.of(broken))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object said = isApi(request) ? problems.of(status.value(), List.of(RequestFaults.of(fault))) : body;
        return super.handleExceptionInternal(fault, said, headers, status, request);
    }

    private static boolean isApi(WebRequest request) {
        return request instanceof ServletWebRequest web
                && web.getRequest().getRequestURI().startsWith(API);
    }
}
