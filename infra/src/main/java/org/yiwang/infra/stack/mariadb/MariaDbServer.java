package org.yiwang.infra.stack.mariadb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.process.ManagedProcess;
import org.yiwang.infra.stack.certificate.CertificateAuthority;
import org.yiwang.infra.stack.folder.DataFolder;
import org.yiwang.infra.stack.folder.StackFiles;
import org.yiwang.infra.stack.server.LocalServer;
import org.yiwang.infra.stack.server.Secrets;
import org.yiwang.infra.stack.server.ServerProcess;

/**
 * A MariaDB server on loopback with row binlog, for one node. It refuses connections that are not encrypted. The first start creates the database {@code yiwang}, the
 * user {@code yiwang} and the user {@code root}; every other start repairs them.
 */
public final class MariaDbServer implements Database, LocalServer {
    /** The database and the user of a node. */
    public static final String NODE = "yiwang";

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final String URL = "jdbc:mysql://127.0.0.1:%d/%s?%s"
            + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8";

    private final DataFolder data;
    private final StackFiles files;
    private final int port;
    private final Passwords passwords;
    private final ManagedProcess process;
    private final ServerProcess server;
    private final String folder;

    /** The passwords of the node's user and of {@code root}. */
    public record Passwords(String node, String root) {
        public static Passwords random() {
            return new Passwords(Secrets.word(24), Secrets.word(24));
        }

        @Override
        public String toString() {
            return "Passwords[hidden]";
        }
    }

    public MariaDbServer(String name, DataFolder data, StackFiles files, int port, Passwords passwords) {
        this(name, data, files, port, passwords, 0);
    }

    /** A server that replaces as many lost ones; each has its own folder, so that the remains of the others stay. */
    public MariaDbServer(String name, DataFolder data, StackFiles files, int port, Passwords passwords, int losses) {
        this.data = data;
        this.files = data.reachable(files);
        this.port = port;
        this.passwords = passwords;
        this.process = data.process(name);
        this.server = new ServerProcess(process, START, STOP);
        this.folder = losses == 0 ? name : name + "." + losses;
    }

    @Override
    public ServerProcess server() {
        return server;
    }

    public int port() {
        return port;
    }

    @Override
    public DatabaseAccess access() {
        return new DatabaseAccess(url(NODE), NODE, passwords.node());
    }

    @Override
    public Optional<Path> keptAt() {
        return data.existingServer(folder);
    }

    /** All databases, as the superuser. */
    public DatabaseAccess rootAccess() {
        return new DatabaseAccess(url("mysql"), "root", passwords.root());
    }

    @Override
    public void start() {
        server.start(this::launch, access()::answers);
        home().forgetPasswords();
    }

    private void launch() {
        MariaDbHome home = home();
        CertificateAuthority.of(data).issue(name(), home.tls(), List.of());
        home.writeConfiguration(
                Grants.statements(NODE, NODE, passwords.node()), Grants.administrator(passwords.root()));
        if (!home.isInitialised()) {
            home.initialise(process, data.user());
        }
        data.user().own(home.folder());
        process.start(data.user().command(home.command()), Map.of(), home.folder());
    }

    private MariaDbHome home() {
        return new MariaDbHome(data.server(folder), files.mariadb(), port);
    }

    /** Creates another database with a user of the same name and the rights of a node's user. */
    public DatabaseAccess createDatabase(String database) {
        DatabaseAccess created = new DatabaseAccess(url(database), database, Secrets.word(24));
        try (Connection connection = rootAccess().connect();
                Statement statement = connection.createStatement()) {
            for (String sql : Grants.statements(database, created.username(), created.password())) {
                statement.execute(sql);
            }
            return created;
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot create database " + database + " at " + name() + ": " + e.getMessage(), e);
        }
    }

    private String url(String database) {
        return URL.formatted(
                port, database, CertificateAuthority.of(data).trustStore().jdbcOptions());
    }
}
