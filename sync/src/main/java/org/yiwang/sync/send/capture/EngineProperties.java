package org.yiwang.sync.send.capture;

import io.debezium.connector.mariadb.MariaDbConnector;
import io.debezium.connector.mysql.MySqlConnector;
import io.debezium.storage.jdbc.history.JdbcSchemaHistory;
import io.debezium.storage.jdbc.offset.JdbcOffsetBackingStore;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.stereotype.Component;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.SyncSettings;

/** Configures Debezium: only the outbox, only inserts, all offsets in the node's own database. */
@Component
class EngineProperties {

    private static final long SERVER_IDS_FROM = 1_000_000_000L;

    private final SourceDatabase database;
    private final SyncSettings.Capture settings;
    private final String code;

    EngineProperties(SourceDatabase database, SyncSettings settings, ThisNode node) {
        this.database = database;
        this.settings = settings.capture();
        code = node.code().value();
    }

    Properties properties() throws SQLException {
        SourceDatabase.Coordinates source = database.coordinates();
        Properties properties = new Properties();
        properties.put("name", "outbox-" + code);
        properties.put("topic.prefix", code);
        // Kafka Connect requires it since 4.2; unused here, because the handler sends.
        properties.put("bootstrap.servers", "localhost:9092");
        connection(properties, source);
        selection(properties, source.schema());
        pace(properties);
        stores(properties);
        return properties;
    }

    private void connection(Properties properties, SourceDatabase.Coordinates source) {
        Class<?> connector = source.mariaDb() ? MariaDbConnector.class : MySqlConnector.class;
        properties.put("connector.class", connector.getName());
        properties.put("database.hostname", source.host());
        properties.put("database.port", String.valueOf(source.port()));
        properties.put("database.user", database.user());
        properties.put("database.password", database.password());
        properties.put("database.server.id", String.valueOf(serverId()));
        properties.putAll(source.encryption().debezium(source.mariaDb()));
        properties.put("connect.timeout.ms", "10000");
    }

    /** Returns an id that is unique in a province, and far from ids that people choose. */
    private long serverId() {
        return SERVER_IDS_FROM + Long.parseLong(code) % SERVER_IDS_FROM;
    }

    private static void selection(Properties properties, String schema) {
        properties.put("database.include.list", schema);
        properties.put("table.include.list", schema + ".outbox");
        properties.put("skipped.operations", "u,d,t");
        properties.put("tombstones.on.delete", "false");
        properties.put("include.schema.changes", "false");
        // A snapshot sends rows from before the first start, and the remaining rows after a purge of the binlog.
        properties.put("snapshot.mode", "when_needed");
        // No lock: Debezium reads the offset, then commits to its schema history, then reads the rows. Commits become
        // visible in binlog order, so the rows include everything before the offset, and perhaps some rows that
        // follow it again. A lock would block the commit in between, because the history is in the same database.
        properties.put("snapshot.locking.mode", "none");
    }

    private void pace(Properties properties) {
        // One change is enough to wake the handler, and ChangeBatcher collects them. For a batch that is not full
        // Debezium would wait until the end of the interval, the last millisecond of it in a busy loop.
        properties.put("max.batch.size", "1");
        properties.put("poll.interval.ms", "500");
        properties.put("max.queue.size", String.valueOf(settings.queueSize()));
        properties.put("max.queue.size.in.bytes", String.valueOf(16 << 20));
        properties.put("offset.flush.interval.ms", "1000");
        // The database sends a heartbeat every two seconds (0.8 of the interval), the engine passes it on, and
        // CaptureWatch restarts the engine without it. Debezium's own keep-alive would reconnect behind the handler's
        // back, and mistakes waiting for Kafka for a lost connection.
        properties.put("heartbeat.interval.ms", "1500");
        properties.put("connect.keep.alive", "false");
        properties.put("connect.keep.alive.interval.ms", "2500");
        properties.put("record.processing.threads", "1");
        properties.put("record.processing.shutdown.timeout.ms", "3000");
        properties.put("task.management.timeout.ms", "60000");
        // A failed engine is restarted, as after a crash: one recovery path, often used.
        properties.put("errors.max.retries", "0");
    }

    private void stores(Properties properties) {
        properties.put("offset.storage", JdbcOffsetBackingStore.class.getName());
        store(properties, "offset.storage.jdbc.", "capture_offset");
        properties.put("schema.history.internal", JdbcSchemaHistory.class.getName());
        store(properties, "schema.history.internal.jdbc.", "capture_schema_history");
        properties.put("schema.history.internal.store.only.captured.tables.ddl", "true");
        properties.put("schema.history.internal.store.only.captured.databases.ddl", "true");
        properties.put("schema.history.internal.skip.unparseable.ddl", "true");
    }

    private void store(Properties properties, String prefix, String table) {
        properties.put(prefix + "connection.url", database.urlWithTimeouts());
        properties.put(prefix + "connection.user", database.user());
        properties.put(prefix + "connection.password", database.password());
        properties.put(prefix + "table.name", table);
    }
}
