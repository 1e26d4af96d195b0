package org.yiwang.benchmarks.wire;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.yiwang.application.Application;
import org.yiwang.base.json.Json;

/** The same rows into the same database by batched inserts alone: the upper limit for the way into a node. */
final class BareInserts {

    private static final int A_COMMIT = 500;
    private static final String TABLE = "bare_application";

    private BareInserts() {}

    static double rate(NodeDatabase database, Cases cases, int rows) throws SQLException {
        database.execute("create table " + TABLE + " like application");
        List<List<Application>> batches = new ArrayList<>();
        List<List<String>> bodies = new ArrayList<>();
        for (int done = 0; done < rows; done += A_COMMIT) {
            List<Application> batch = new ArrayList<>();
            for (int i = 0; i < A_COMMIT; i++) {
                batch.add(cases.next(Town.COMMUNITY));
            }
            batches.add(batch);
            bodies.add(batch.stream().map(Json::write).toList());
        }
        long begin = System.nanoTime();
        for (int i = 0; i < batches.size(); i++) {
            database.fill(TABLE, batches.get(i), bodies.get(i));
        }
        double rate = rows / ((System.nanoTime() - begin) / 1e9);
        database.execute("drop table " + TABLE);
        return rate;
    }
}
