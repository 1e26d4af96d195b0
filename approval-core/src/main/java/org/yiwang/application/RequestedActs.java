package org.yiwang.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.history.Requested;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.identity.Actor;

/**
 * Carries out acts of applicants, or of staff for them, on applications that another node than theirs holds: requested
 * here, carried out there.
 */
public interface RequestedActs {

    /**
     * Carries out an act on an application that is held here, in the caller's transaction, and records its request in
     * the history.
     *
     * @throws org.yiwang.base.refusal.Refused naming those who may, and their node
     */
    Application act(ActOnApplication command, Actor actor, @Nullable Requested requested);

    /**
     * Lists the reasons to refuse the act, as far as this node can tell from its copy of the application; empty when
     * nothing speaks against requesting it.
     */
    List<Refusal> refusals(ActOnApplication command, Application known, Actor actor, Requested requested);

    /**
     * Carries out at the holder a request from elsewhere, by the same rules as any act, in the caller's transaction.
     *
     * @return the reasons of its refusal; empty when it is done
     */
    List<Refusal> carryOut(ActOnApplication command, Actor actor, Requested requested);
}
