package org.yiwang.base.body;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers an upload that turned out too large or too slow while it was read. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyFaultAdvice {

    private final BodyRefusals refusals;

    BodyFaultAdvice(BodyRefusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    void refuse(BodyFault fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        refusals.write(request, response, fault);
    }
}
