package org.yiwang.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.identity.Actor;

/** The counter where whoever acts need not know which node holds the application. */
public interface RequestDesk {

    /**
     * Does what somebody wants with an application. What an applicant does with one that another node holds is checked as
     * far as it can be here, and passed on to that node. {@code requestId} is chosen by the sender: what an applicant sends
     * again under it is not done again, and yields the same request, or the application as it is now.
     *
     * @throws org.yiwang.base.refusal.Refused saying why, and what to do next
     */
    ActOutcome act(ActOnApplication command, @Nullable String requestId, Actor actor);

    /** The requests of this applicant about an application, the newest first. */
    List<FiledRequest> of(Application application, Actor applicant);
}
