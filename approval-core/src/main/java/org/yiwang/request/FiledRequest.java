package org.yiwang.request;

import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/**
 * A request as this node has it on file. {@code holder} is the node it was passed on to, or this one; {@code epoch} is
 * the custody's by which {@code holder} holds the application.
 */
public record FiledRequest(
        ApplicantRequest request,
        RequestState standing,
        DivisionCode holder,
        int epoch,
        @Nullable RequestAnswer answer) {

    /** The state of the request. */
    public enum RequestState {
        /** 等待处理: it is on its way to the holder, or waits there. */
        PASSED_ON,
        /** It arrived before its application, and is carried out as soon as that arrives. */
        KEPT,
        /** 已办: carried out. */
        DONE,
        /** 未办成: refused, for the reasons of its answer. */
        REFUSED
    }

    static FiledRequest passedOn(ApplicantRequest request, DivisionCode holder, int epoch) {
        return new FiledRequest(request, RequestState.PASSED_ON, holder, epoch, null);
    }

    static FiledRequest kept(ApplicantRequest request, DivisionCode here, int epoch) {
        return new FiledRequest(request, RequestState.KEPT, here, epoch, null);
    }

    FiledRequest answered(RequestAnswer given) {
        return new FiledRequest(
                request, given.isDone() ? RequestState.DONE : RequestState.REFUSED, given.node(), epoch, given);
    }

    /** Whether the applicant still waits for an answer. */
    public boolean isOpen() {
        return answer == null;
    }
}
