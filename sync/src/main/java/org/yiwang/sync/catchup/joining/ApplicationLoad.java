package org.yiwang.sync.catchup.joining;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.replica.BulkApplications;
import org.yiwang.application.replica.StoredBody;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.LevelPolicy;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.catchup.joining.InitialLoad.Phase;
import org.yiwang.sync.record.ApplicationPackage;
import org.yiwang.sync.send.outbox.Outbox;
import org.yiwang.sync.send.routing.Routes;

/** Sends the applications of an initial load, packed into large records. */
@Component
class ApplicationLoad {

    /** Applications in one record. */
    private static final int MAX_BATCH = 250;

    private static final int MAX_CHARACTERS = 2_000_000;

    private final BulkApplications applications;
    private final ApplicationJson json;
    private final Outbox outbox;
    private final Routes routes;
    private final ThisNode here;
    private final LevelPolicy policy;

    ApplicationLoad(
            BulkApplications applications,
            ApplicationJson json,
            Outbox outbox,
            Routes routes,
            ThisNode here,
            LevelPolicy policy) {
        this.policy = policy;
        this.applications = applications;
        this.json = json;
        this.outbox = outbox;
        this.routes = routes;
        this.here = here;
    }

    /** Sends the next batch in the caller's transaction; the load enters its next phase if none is left in this one. */
    InitialLoad sendBatch(InitialLoad load) {
        DivisionCode node = load.node();
        return load.phase() == Phase.APPLICATIONS
                ? send(load, applications.bodiesFrom(node.prefix(), load.afterNo(), MAX_BATCH), Phase.HELD)
                : send(load, applications.bodiesFromElsewhere(node, load.afterNo(), MAX_BATCH), Phase.DONE);
    }

    private InitialLoad send(InitialLoad load, List<StoredBody> found, Phase after) {
        if (found.isEmpty()) {
            return load.at(after, "", 0);
        }
        List<StoredBody> batch = fitting(found);
        List<StoredBody> allowed =
                batch.stream().filter(body -> maySend(body, load.node())).toList();
        if (!allowed.isEmpty()) {
            outbox.put(ApplicationPackage.of(allowed), routes.only(load.node()));
        }
        return load.at(load.phase(), batch.get(batch.size() - 1).no().value(), allowed.size());
    }

    /**
     * A node gets applications last written here or by itself, and a node below also those written below here: other
     * writers send it theirs. The county covers all writers.
     */
    private boolean maySend(StoredBody body, DivisionCode node) {
        if (policy.publishesReferenceData()) {
            return true;
        }
        DivisionCode writer = json.read(body.body()).lastEntry().node();
        return writer.equals(here.code())
                || writer.equals(node)
                || here.code().isAbove(node) && here.code().covers(writer);
    }

    /** Returns as many as one record should carry, at least one. */
    private static List<StoredBody> fitting(List<StoredBody> found) {
        int size = 0;
        int count = 0;
        while (count < found.size() && size < MAX_CHARACTERS) {
            size += found.get(count++).body().length();
        }
        return found.subList(0, count);
    }
}
