package org.yiwang.application.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.submission.Numbering;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.RebuildSettings;

/** Sequences as rows that are counted up under their lock. */
@Repository
class MyBatisNumbering implements Numbering {

    private final ApplicationMapper mapper;
    private final ThisNode node;
    private final RebuildSettings rebuilt;

    MyBatisNumbering(ApplicationMapper mapper, ThisNode node, RebuildSettings rebuilt) {
        this.rebuilt = rebuilt;
        this.mapper = mapper;
        this.node = node;
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public ApplicationNo nextApplicationNo(Instant at) {
        LocalDate day = at.atZone(WorkingDays.ZONE).toLocalDate();
        return ApplicationNo.of(node.code(), day, next("application", day));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long nextDocumentNumber(String series, Instant at) {
        return next(
                "document " + series, at.atZone(WorkingDays.ZONE).toLocalDate().withDayOfYear(1));
    }

    private long next(String name, LocalDate day) {
        SequenceRow sequence = new SequenceRow(name, day, rebuilt.firstNumber());
        mapper.nextInSequence(sequence);
        return sequence.getLast();
    }
}
