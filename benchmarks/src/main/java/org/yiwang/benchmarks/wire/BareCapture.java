package org.yiwang.benchmarks.wire;

import io.debezium.connector.mariadb.MariaDbConnector;
import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import io.debezium.relational.history.MemorySchemaHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.storage.MemoryOffsetBackingStore;
import org.yiwang.application.Application;
import org.yiwang.base.json.Json;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.sync.record.Payload;

/**
 * Debezium alone, with a node's settings, and a handler that only counts: the upper limit for the way out of a node.
 */
final class BareCapture implements AutoCloseable {

    private static final String TABLE = "bare_outbox";
    private static final int A_COMMIT = 500;

    private final NodeDatabase database;
    private final DebeziumEngine<?> engine;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicLong handled = new AtomicLong();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile CountDownLatch gate = new CountDownLatch(0);

    BareCapture(NodeDatabase database, DatabaseAccess access) throws SQLException, InterruptedException {
        this.database = database;
        database.execute("create table " + TABLE
                + " (id bigint not null auto_increment primary key, record_key varchar(100) not null,"
                + " payload mediumblob not null)");
        engine = DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                .using(properties(access))
                .using(new Started())
                .notifying((changes, committer) -> handle(changes, committer))
                .build();
        Thread running = new Thread(engine, "bare-capture");
        running.setDaemon(true);
        running.start();
        started.await();
        awaitPosition();
    }

    /**
     * Inserts rows until one arrives, because Debezium reports that it polls before it has recorded its start offset.
     */
    private void awaitPosition() throws SQLException, InterruptedException {
        while (handled.get() == 0) {
            database.execute("insert into " + TABLE + " (record_key, payload) values ('', '')");
            Thread.sleep(100);
        }
    }

    private final class Started implements DebeziumEngine.ConnectorCallback {
        @Override
        public void pollingStarted() {
            started.countDown();
        }
    }

    private void handle(
            List<RecordChangeEvent<SourceRecord>> changes,
            DebeziumEngine.RecordCommitter<RecordChangeEvent<SourceRecord>> committer)
            throws InterruptedException {
        gate.await();
        for (RecordChangeEvent<SourceRecord> change : changes) {
            if (change.record().value() instanceof Struct row && row.schema().field("after") != null) {
                seen.add(row.getStruct("after").getString("record_key"));
                handled.incrementAndGet();
            }
            committer.markProcessed(change);
        }
        committer.markBatchFinished();
    }

    /** Inserts as a node does, into another table. */
    void commit(List<Application> cases) throws SQLException {
        try (var insert = database.connection()
                .prepareStatement("insert into " + TABLE + " (record_key, payload) values (?, ?)")) {
            for (Application each : cases) {
                insert.setString(1, each.no().value());
                insert.setBytes(2, Payload.of(Json.write(each)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        database.connection().commit();
    }

    Set<String> seen(Set<String> nos) {
        return nos.stream().filter(seen::contains).collect(Collectors.toSet());
    }

    /** Rows per second out of the log while {@code rows} wait there; excludes those already in memory. */
    double rate(Cases cases, int rows) throws SQLException, InterruptedException {
        gate = new CountDownLatch(1);
        long before = handled.get();
        for (int done = 0; done < rows; done += A_COMMIT) {
            commit(Stream.generate(() -> cases.next(Town.COMMUNITY))
                    .limit(A_COMMIT)
                    .toList());
        }
        gate.countDown();
        awaitHandled(before + rows / 4);
        long begin = System.nanoTime();
        long from = handled.get();
        awaitHandled(before + rows);
        return (handled.get() - from) / ((System.nanoTime() - begin) / 1e9);
    }

    private void awaitHandled(long count) throws InterruptedException {
        while (handled.get() < count) {
            Thread.sleep(1);
        }
    }

    private static Properties properties(DatabaseAccess access) {
        URI address = URI.create(access.url().substring("jdbc:".length()));
        String schema = address.getPath().substring(1);
        Properties properties = new Properties();
        properties.put("name", "bare");
        properties.put("topic.prefix", "bare");
        properties.put("bootstrap.servers", "localhost:9092");
        properties.put("connector.class", MariaDbConnector.class.getName());
        properties.put("database.hostname", address.getHost());
        properties.put("database.port", String.valueOf(address.getPort()));
        properties.put("database.user", access.username());
        properties.put("database.password", access.password());
        properties.put("database.server.id", "4711");
        properties.put("database.ssl.mode", "trust");
        properties.put("database.include.list", schema);
        properties.put("table.include.list", schema + "." + TABLE);
        properties.put("include.schema.changes", "false");
        properties.put("tombstones.on.delete", "false");
        properties.put("snapshot.mode", "no_data");
        properties.put("snapshot.locking.mode", "none");
        properties.put("poll.interval.ms", "5");
        properties.put("max.batch.size", "2048");
        properties.put("max.queue.size", "8192");
        properties.put("record.processing.threads", "1");
        properties.put("offset.storage", MemoryOffsetBackingStore.class.getName());
        properties.put("offset.flush.interval.ms", "1000");
        properties.put("schema.history.internal", MemorySchemaHistory.class.getName());
        return properties;
    }

    @Override
    public void close() throws SQLException {
        try {
            engine.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database.execute("drop table " + TABLE);
    }
}
