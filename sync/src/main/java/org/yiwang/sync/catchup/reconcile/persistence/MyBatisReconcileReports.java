package org.yiwang.sync.catchup.reconcile.persistence;

import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.yiwang.base.json.Json;
import org.yiwang.replication.link.ReconcileReport;
import org.yiwang.sync.catchup.reconcile.ReconcileReports;

@Repository
class MyBatisReconcileReports implements ReconcileReports {

    private final ReconcileMapper mapper;

    MyBatisReconcileReports(ReconcileMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void store(ReconcileReport report) {
        mapper.store(Json.write(report));
    }

    @Override
    public Optional<ReconcileReport> last() {
        return Optional.ofNullable(mapper.last()).map(json -> Json.read(json, ReconcileReport.class));
    }
}
