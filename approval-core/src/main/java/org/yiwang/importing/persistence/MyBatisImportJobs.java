package org.yiwang.importing.persistence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.yiwang.base.json.Json;
import org.yiwang.base.persistence.Utc;
import org.yiwang.importing.ImportJob;
import org.yiwang.importing.ImportJobs;

@Repository
class MyBatisImportJobs implements ImportJobs {

    private final ImportJobMapper mapper;
    private final Clock clock;

    MyBatisImportJobs(ImportJobMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public void save(ImportJob job) {
        mapper.save(
                job.id(),
                job.startedBy(),
                Utc.of(job.startedAt()),
                Utc.of(clock.instant()),
                job.state().name(),
                Json.write(job));
    }

    @Override
    public Optional<ImportJob> find(String id) {
        return Optional.ofNullable(mapper.find(id)).map(MyBatisImportJobs::read);
    }

    @Override
    public List<ImportJob> running() {
        return mapper.running().stream().map(MyBatisImportJobs::read).toList();
    }

    private static ImportJob read(String body) {
        return Json.read(body, ImportJob.class);
    }
}
