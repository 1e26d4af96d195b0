package org.yiwang.portal.apply;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.ApplicationDesk;
import org.yiwang.draft.Draft;
import org.yiwang.identity.Actor;
import org.yiwang.refusal.Refusal;
import org.yiwang.refusal.Refused;

/**
 * Finds out what a submission would be refused for without submitting it: it is tried in a transaction that is undone.
 * Used when a file was refused already, so that everything wrong is told at once.
 */
@Component
class Rehearsal {

    private final ApplicationDesk desk;
    private final TransactionTemplate transactions;

    Rehearsal(ApplicationDesk desk, TransactionTemplate transactions) {
        this.desk = desk;
        this.transactions = transactions;
    }

    List<Refusal> of(Draft draft, Actor applicant) {
        try {
            transactions.executeWithoutResult(status -> {
                status.setRollbackOnly();
                desk.submit(draft.submission(), applicant);
            });
            return List.of();
        } catch (Refused refused) {
            return refused.refusals();
        }
    }
}
