package org.yiwang.sync.watch.space;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.link.LinkReport.Disk;

/** Measures the disk of the node's folder, and that of its database if it runs on this machine and on another disk. */
@Component
@EnableConfigurationProperties(SpaceSettings.class)
class Disks {

    private static final Logger LOG = LoggerFactory.getLogger(Disks.class);

    private final Path dataDir;
    private final JdbcClient database;
    private final JdbcConnectionDetails connection;
    private final long least;

    Disks(ThisNode node, JdbcClient database, JdbcConnectionDetails connection, SpaceSettings settings) {
        dataDir = node.dataDir();
        this.database = database;
        this.connection = connection;
        least = settings.diskFree().toBytes();
    }

    /** Returns the disks that can be measured. */
    List<Disk> all() {
        List<Disk> disks = new ArrayList<>();
        Optional<FileStore> ofData = store(dataDir);
        ofData.flatMap(store -> disk("data", dataDir, store)).ifPresent(disks::add);
        databaseDir().ifPresent(path -> store(path)
                .filter(store -> ofData.filter(store::equals).isEmpty())
                .flatMap(store -> disk("database", path, store))
                .ifPresent(disks::add));
        return disks;
    }

    private Optional<Path> databaseDir() {
        try {
            return isLocal()
                    ? Optional.of(Path.of(
                            database.sql("select @@datadir").query(String.class).single()))
                    : Optional.empty();
        } catch (DataAccessException e) {
            LOG.debug("The database does not tell its data folder", e);
            return Optional.empty();
        }
    }

    private boolean isLocal() {
        String host =
                URI.create(connection.getJdbcUrl().substring("jdbc:".length())).getHost();
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Optional<FileStore> store(Path path) {
        try {
            return Optional.of(Files.getFileStore(path));
        } catch (IOException | SecurityException e) {
            LOG.debug("The disk of {} cannot be found", path, e);
            return Optional.empty();
        }
    }

    private Optional<Disk> disk(String what, Path path, FileStore store) {
        try {
            long free = store.getUsableSpace();
            return Optional.of(
                    new Disk(what, path.toAbsolutePath().toString(), free, store.getTotalSpace(), free < least));
        } catch (IOException e) {
            LOG.debug("The disk of {} cannot be measured", path, e);
            return Optional.empty();
        }
    }
}
