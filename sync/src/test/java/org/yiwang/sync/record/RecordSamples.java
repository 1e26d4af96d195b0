package org.yiwang.sync.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.replica.StoredBody;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordName;
import org.yiwang.sync.catchup.joining.JoiningSamples;

/** A record of each kind of the replication itself with every field filled, always the same: what the golden files hold. */
final class RecordSamples {

    static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");

    /** A sample, and as what it is read. */
    record Sample(ReplicationRecord record, Class<?> type) {}

    private RecordSamples() {}

    static Sample of(RecordName kind) {
        return Objects.requireNonNull(all().get(kind.text()), () -> "'" + kind + "' has no sample here");
    }

    static Map<String, Sample> all() {
        Map<String, Sample> all = new LinkedHashMap<>();
        Application application = ApplicationSample.full();
        ApplicationJson json = new ApplicationJson();
        StoredBody stored = new StoredBody(application.no(), json.write(application));
        List.of(
                        sample(ReplicationRecord.of(application, json), Application.class),
                        sample(ApplicationPackage.of(List.of(stored)), Application.class),
                        sample(JoiningSamples.announcement(), JoiningSamples.ANNOUNCEMENT),
                        sample(JoiningSamples.news(), JoiningSamples.NEWS))
                .forEach(sample -> all.put(sample.record().kind().text(), sample));
        return all;
    }

    private static Sample sample(ReplicationRecord record, Class<?> type) {
        return new Sample(record, type);
    }
}
