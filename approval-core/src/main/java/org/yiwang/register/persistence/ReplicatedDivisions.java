package org.yiwang.register.persistence;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.DivisionList;
import org.yiwang.division.Divisions;
import org.yiwang.replication.Audience;
import org.yiwang.replication.LoadOrder;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.replication.Source;

/** Replicates parts of the county's register of divisions to every node below. Their version is the time of sending. */
@Component
@Order(LoadOrder.DIVISIONS)
class ReplicatedDivisions implements ReplicatedKind<DivisionList> {

    private static final int MAX_IN_A_RECORD = 500;

    private final Divisions divisions;
    private final Clock clock;

    ReplicatedDivisions(Divisions divisions, Clock clock) {
        this.divisions = divisions;
        this.clock = clock;
    }

    @Override
    public RecordName name() {
        return RecordName.first("divisions");
    }

    @Override
    public Class<DivisionList> type() {
        return DivisionList.class;
    }

    @Override
    public String key(DivisionList part) {
        return "divisions";
    }

    @Override
    public long version(DivisionList part) {
        return clock.millis();
    }

    @Override
    public Audience audience(DivisionList part) {
        return Audience.below();
    }

    @Override
    public void receive(DivisionList part, Source from) {
        from.requireCounty();
        divisions.receive(part.divisions());
    }

    @Override
    public Stream<DivisionList> toLoad(DivisionCode newcomer) {
        List<Division> register = divisions.all();
        return IntStream.iterate(0, first -> first < register.size(), first -> first + MAX_IN_A_RECORD)
                .mapToObj(first -> register.subList(first, Math.min(first + MAX_IN_A_RECORD, register.size())))
                .map(DivisionList::new);
    }
}
