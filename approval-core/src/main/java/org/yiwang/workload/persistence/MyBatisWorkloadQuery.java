package org.yiwang.workload.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Repository;
import org.yiwang.base.persistence.Utc;
import org.yiwang.node.ThisNode;
import org.yiwang.workload.Load;
import org.yiwang.workload.WorkloadQuery;
import org.yiwang.workload.WorkloadRow;

@Repository
class MyBatisWorkloadQuery implements WorkloadQuery {

    private final WorkloadMapper mapper;
    private final ThisNode node;

    MyBatisWorkloadQuery(WorkloadMapper mapper, ThisNode node) {
        this.mapper = mapper;
        this.node = node;
    }

    @Override
    public List<WorkloadRow> count(Instant now, Instant since) {
        return mapper.count(node.code().value(), Utc.of(now), Utc.of(since)).stream()
                .map(row -> new WorkloadRow(
                        row.username(),
                        Objects.requireNonNullElse(row.post(), ""),
                        new Load(row.open(), row.nearlyDue(), row.overdue(), row.done())))
                .toList();
    }
}
