package org.yiwang.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.yiwang.identity.Actor;
import org.yiwang.refusal.Refusal;
import org.yiwang.transaction.Retries;
import org.yiwang.transaction.Turns;

/** The counter of this node. */
@Service
class Counter implements ApplicationDesk {

    private final Submissions submissions;
    private final Handling handling;
    private final Readers readers;
    private final Turns turns;

    Counter(Submissions submissions, Handling handling, Readers readers, Turns turns) {
        this.submissions = submissions;
        this.handling = handling;
        this.readers = readers;
        this.turns = turns;
    }

    @Override
    public Application submit(SubmitApplication command, Actor actor) {
        return turns.inTurn(() -> submissions.submit(command, actor));
    }

    @Override
    public List<Refusal> deficiencies(SubmitApplication command, Actor actor) {
        return submissions.deficiencies(command, actor);
    }

    @Override
    public Application act(ActOnApplication command, Actor clerk) {
        return turns.inTurn(() -> Retries.whenRolledBack(() -> handling.act(command, clerk)));
    }

    @Override
    public Application open(ApplicationNo no, Actor reader) {
        return readers.open(no, reader);
    }
}
