package org.yiwang.base.body;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.base.refusal.Refusal;

/** Says of an upload that {@link UploadClock} cut off why it did, in place of what a parser says of the rest. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrokenUploads implements HandlerExceptionResolver {

    private final BodyRefusals refusals;

    BrokenUploads(BodyRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(request.getAttribute(BodyRefusals.REFUSAL) instanceof Refusal refusal) || response.isCommitted()) {
            return null;
        }
        try {
            refusals.write(request, response, refusal);
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (ServletException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
