package org.yiwang.application;

import java.util.List;
import org.yiwang.identity.Actor;
import org.yiwang.refusal.Refusal;

/** Acts of applicants on applications that another node than theirs holds: asked for here, carried out there. */
public interface RequestedActs {

    /**
     * Why the act would be refused, as far as this node can tell from what it knows of the application; empty when nothing
     * speaks against asking for it.
     */
    List<Refusal> refusals(ActOnApplication command, Application known, Actor applicant);

    /**
     * Does at the holder what was asked for elsewhere, by the same rules as any act, in the caller's transaction.
     *
     * @return why it is refused now; empty when it is done
     */
    List<Refusal> carryOut(ActOnApplication command, Actor applicant, Requested requested);
}
