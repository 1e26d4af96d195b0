package org.yiwang.ledger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;

/** The audit for requests that have been answered: what it cannot write any more, it logs. */
@Component
public class RequestLedger {

    private static final Logger LOG = LoggerFactory.getLogger(RequestLedger.class);

    private final AuditLog audit;

    RequestLedger(AuditLog audit) {
        this.audit = audit;
    }

    /** Whether the request at hand has recorded a deed other than a look. */
    public boolean hasTold() {
        return WrittenAudit.isTold();
    }

    /** Records a deed outside of all transactions. */
    public void record(Deed deed) {
        try {
            audit.record(deed);
        } catch (DataAccessException | TransactionException e) {
            LOG.error(
                    "The audit misses {} {} of account {}: {}",
                    deed.act(),
                    deed.code(),
                    deed.who().account(),
                    e.getMessage());
        }
    }
}
