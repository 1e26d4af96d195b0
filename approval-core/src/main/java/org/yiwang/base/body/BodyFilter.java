package org.yiwang.base.body;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.refusal.Refusal;

/**
 * The first filter of every request: refuses a body that is too large, by its declared length at once, otherwise as soon
 * as it is counted, and reads every other one but uploads before a thread is spent on it, so that slow senders occupy
 * none. Uploads of signed-in people go on unread: {@link UploadGate} and {@link UploadClock} watch over them.
 */
final class BodyFilter implements Filter {

    private static final String ARRIVAL = BodyFilter.class.getName() + ".arrival";

    private final BodySettings settings;
    private final BodyRefusals refusals;

    BodyFilter(BodySettings settings, BodyRefusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse answer) {
            if (http.getDispatcherType() == DispatcherType.ASYNC && http.getAttribute(ARRIVAL) != null) {
                goOn((Arrival) Objects.requireNonNull(http.getAttribute(ARRIVAL)), http, answer, chain);
                return;
            }
            if (http.getDispatcherType() == DispatcherType.REQUEST && hasBody(http)) {
                receive(http, answer, chain);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BodyKind kind = BodyKind.of(request);
        Refusal whenLarger = Limits.tooLarge(kind, settings.limit(kind));
        if (request.getContentLengthLong() > settings.limit(kind).toBytes()) {
            refusals.write(request, response, whenLarger);
            discardRest(request);
        } else if (kind.isStreamed()) {
            chain.doFilter(request, response);
        } else {
            readAhead(request, kind, whenLarger);
        }
    }

    private void readAhead(HttpServletRequest request, BodyKind kind, Refusal whenLarger) throws IOException {
        boolean files = kind == BodyKind.UNSIGNED_UPLOAD;
        Duration patience = files ? settings.patienceFor(request.getContentLengthLong()) : settings.patience();
        AsyncContext context = request.startAsync();
        Arrival arrival = new Arrival(
                request.getInputStream(),
                files ? 0 : settings.limit(kind).toBytes(),
                whenLarger,
                Limits.tooSlow(patience),
                context::dispatch);
        request.setAttribute(ARRIVAL, arrival);
        Arrival.await(context, arrival, patience);
    }

    /** Lets the sender of a refused body end, because browsers read no answer before. */
    private void discardRest(HttpServletRequest request) throws IOException {
        AsyncContext context = request.startAsync();
        Duration patience = settings.patience();
        Refusal unsaid = Limits.tooSlow(patience);
        Arrival.await(context, new Arrival(request.getInputStream(), 0, unsaid, unsaid, context::complete), patience);
    }

    private void goOn(Arrival arrival, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.removeAttribute(ARRIVAL);
        @Nullable Refusal refusal = arrival.refusal();
        if (refusal != null && !isUnsigned(request, refusal)) {
            refusals.write(request, response, refusal);
            return;
        }
        WholeRequest whole;
        try {
            whole = new WholeRequest(request, arrival.body());
        } catch (IllegalArgumentException unreadable) {
            refusals.write(request, response, Limits.unreadableForm());
            return;
        }
        chain.doFilter(whole, response);
    }

    /** Whether the files are left out only because nobody is signed in: the page says so, keeping to its own words. */
    private static boolean isUnsigned(HttpServletRequest request, Refusal refusal) {
        return BodyKind.of(request) == BodyKind.UNSIGNED_UPLOAD && refusal.kind() == Refusal.Kind.TOO_LARGE;
    }
}
