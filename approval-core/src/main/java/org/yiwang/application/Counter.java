package org.yiwang.application;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.yiwang.identity.Actor;
import org.yiwang.refusal.Refusal;
import org.yiwang.transaction.Retries;

/** The counter of this node. */
@Service
class Counter implements ApplicationDesk {

    private final Submissions submissions;
    private final Handling handling;
    private final Readers readers;

    Counter(Submissions submissions, Handling handling, Readers readers) {
        this.submissions = submissions;
        this.handling = handling;
        this.readers = readers;
    }

    @Override
    public Application submit(SubmitApplication command, Actor applicant) {
        try {
            return Retries.whenRolledBack(() -> submissions.submit(command, applicant));
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return submissions.submit(command, applicant);
        }
    }

    @Override
    public List<Refusal> deficiencies(SubmitApplication command) {
        return submissions.deficiencies(command);
    }

    @Override
    public Application act(ActOnApplication command, Actor clerk) {
        return Retries.whenRolledBack(() -> handling.act(command, clerk));
    }

    @Override
    public Application open(ApplicationNo no, Actor reader) {
        return readers.open(no, reader);
    }
}
