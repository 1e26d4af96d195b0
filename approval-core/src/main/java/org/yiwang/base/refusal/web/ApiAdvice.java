package org.yiwang.base.refusal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/** Answers exceptions of the API's controllers: refusals with their sentences, others without internal details. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiAdvice.class);

    private final Problems problems;

    ApiAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        int status = refused.refusals().get(0).kind().status();
        return ResponseEntity.status(status).body(problems.of(status, refused.refusals()));
    }

    @ExceptionHandler({CannotCreateTransactionException.class, TransientDataAccessException.class})
    ResponseEntity<ProblemDetail> databaseAway(Exception away) {
        LOG.warn("The database did not answer: {}", away.getMessage());
        return refused(Refused.because(Refusal.Kind.UNAVAILABLE, "database.away"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> database(DataAccessException failed) {
        LOG.error("A statement failed", failed);
        return ResponseEntity.internalServerError()
                .body(problems.of(500, List.of(Refusal.of(Refusal.Kind.UNAVAILABLE, "unexpected", null))));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(413, Refusal.of(Refusal.Kind.TOO_LARGE, "upload.requestTooLarge", null));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String fields = String.join(
                "、", ex.getFieldErrors().stream().map(error -> error.getField()).toList());
        return problem(422, Refusal.invalid(fields, "field.missing", fields));
    }

    /** Everything else that the framework refuses, with a sentence in place of its own. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object said = problems.of(status.value(), List.of(RequestFaults.of(fault)));
        return super.handleExceptionInternal(fault, said, headers, status, request);
    }

    private ResponseEntity<Object> problem(int status, Refusal refusal) {
        return ResponseEntity.status(status).body(problems.of(status, List.of(refusal)));
    }
}
