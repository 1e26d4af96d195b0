package org.yiwang.base.body;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.yiwang.base.refusal.Refusal;

/**
 * Counts and times uploads while the container reads them, and closes the connection of a request whose body nobody read:
 * the container would read on for as long as its sender likes.
 */
final class UploadClock extends ValveBase {

    private final BodySettings settings;
    private final Clock clock;

    UploadClock(BodySettings settings, Clock clock) {
        super(true);
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request wire = request.getCoyoteRequest();
        InputBuffer before = wire.getInputBuffer();
        BodyKind kind = BodyKind.of(request);
        if (kind.isStreamed()) {
            wire.setInputBuffer(new Timed(request, before, kind));
        }
        try {
            getNext().invoke(request, response);
        } finally {
            wire.setInputBuffer(before);
            if (!request.isAsync() && !isRead(wire)) {
                response.finishResponse();
                wire.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private static boolean isRead(org.apache.coyote.Request wire) {
        AtomicBoolean read = new AtomicBoolean();
        wire.action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    private final class Timed implements InputBuffer {

        private final Request request;
        private final InputBuffer bytes;
        private final BodyKind kind;
        private final long limit;
        private final Duration patience;
        private final Instant end;
        private long count;

        Timed(Request request, InputBuffer bytes, BodyKind kind) {
            long declared = request.getContentLengthLong();
            this.request = request;
            this.bytes = bytes;
            this.kind = kind;
            this.limit = settings.limit(kind).toBytes();
            this.patience = settings.patienceFor(declared < 0 ? limit : declared);
            this.end = clock.instant().plus(patience);
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            if (clock.instant().isAfter(end)) {
                return cutOff(Limits.tooSlow(patience));
            }
            if (request.getAttribute(BodyRefusals.REFUSAL) != null) {
                return -1;
            }
            int read = bytes.doRead(handler);
            count += Math.max(0, read);
            if (count > limit) {
                return cutOff(Limits.tooLarge(kind, settings.limit(kind)));
            }
            return read;
        }

        /** Ends the body early, because an exception here would be answered by the container in its own words. */
        private int cutOff(Refusal refusal) {
            request.setAttribute(BodyRefusals.REFUSAL, refusal);
            return -1;
        }

        @Override
        public int available() {
            return bytes.available();
        }
    }
}
