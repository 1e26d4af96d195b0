package org.yiwang.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.identity.Actor;

/** Takes actions on applications, whichever node holds them. */
public interface RequestDesk {

    /**
     * Takes an action on an application. An applicant's act, or one of staff for them, on one that another node holds is checked here as far as
     * possible and passed on to that node. The sender chooses {@code requestId}: such an act repeated under it
     * is not carried out again, and yields the same request, or the application as it is now.
     *
     * @throws org.yiwang.base.refusal.Refused with the reason and the next thing to do
     */
    ActOutcome act(ActOnApplication command, @Nullable String requestId, Actor actor);

    /**
     * The requests of this applicant about an application, or what this node knows of those that staff made for them, the
     * newest first.
     */
    List<FiledRequest> of(Application application, Actor reader);
}
