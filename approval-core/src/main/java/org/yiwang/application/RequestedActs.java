package org.yiwang.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.identity.Actor;

/** Acts of applicants on applications that another node than theirs holds: asked for here, carried out there. */
public interface RequestedActs {

    /**
     * Does an act on an application that is held here, in the caller's transaction, and notes in its history by which request.
     *
     * @throws org.yiwang.base.refusal.Refused saying who may, where
     */
    Application act(ActOnApplication command, Actor applicant, @Nullable Requested requested);

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
