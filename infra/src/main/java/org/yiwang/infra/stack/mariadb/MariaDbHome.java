package org.yiwang.infra.stack.mariadb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.yiwang.infra.process.ManagedProcess;
import org.yiwang.infra.stack.folder.Folders;
import org.yiwang.infra.stack.folder.ServerUser;
import org.yiwang.infra.stack.server.Template;

/** The folder of one MariaDB server: configuration, initial statements, data. */
record MariaDbHome(Path folder, Path program, int port) {
    /** The scripts of {@code mariadb-install-db}, without help texts, sys schema and test database. */
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private static final int SECONDS = 120;

    boolean isInitialised() {
        return Files.exists(folder.resolve("initialised"));
    }

    List<String> command() {
        return List.of(program.resolve("bin/mariadbd").toString(), "--defaults-file=" + configuration());
    }

    /** The folder of its certificate. */
    Path tls() {
        return folder.resolve("tls");
    }

    /** The server reads its initial statements once, when it starts. */
    void forgetPasswords() {
        try {
            Files.deleteIfExists(initialStatements());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path initialStatements() {
        return folder.resolve("init.sql");
    }

    void writeConfiguration(List<String> node, List<String> administrator) {
        Path first = initialStatements();
        writeSecret(
                first,
                String.join(
                                ";\n",
                                Stream.concat(node.stream(), administrator.stream())
                                        .toList()) + ";\n");
        Template.of(MariaDbHome.class, "mariadb.cnf")
                .write(
                        configuration(),
                        Map.of(
                                "basedir", program,
                                "datadir", data(),
                                "tmpdir", Folders.create(folder.resolve("tmp"), "rwx------"),
                                "tls", tls(),
                                "initfile", first,
                                "port", port,
                                "serverid", port));
    }

    /** Creates the system tables as {@code mariadb-install-db} does, in half a second because it skips the rest. */
    void initialise(ManagedProcess process, ServerUser user) {
        Folders.delete(data());
        Folders.create(data(), "rwx------");
        Path script = folder.resolve("system-tables.sql");
        write(script, systemTables());
        user.own(folder);
        String bootstrap =
                String.join(" ", command().stream().map(MariaDbHome::quoted).toList())
                        + " --bootstrap --skip-log-bin --init-file= < " + quoted(script.toString());
        await(process, process.run(user.command(List.of("sh", "-c", bootstrap)), Map.of(), folder));
        Folders.create(folder.resolve("initialised"), "rwxr-xr-x");
    }

    private static void await(ManagedProcess process, Process bootstrap) {
        try {
            if (!bootstrap.waitFor(SECONDS, TimeUnit.SECONDS) || bootstrap.exitValue() != 0) {
                bootstrap.destroyForcibly();
                throw process.failure(process.name() + " could not make its system tables.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw process.failure(process.name() + " was interrupted while making its system tables.");
        }
    }

    private String systemTables() {
        StringBuilder sql = new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n");
        SYSTEM_TABLES.forEach(
                name -> sql.append(read(program.resolve("share").resolve(name))).append('\n'));
        return sql.append("DELETE FROM global_priv WHERE User IN ('root','');\nDELETE FROM proxies_priv;\n")
                .toString();
    }

    private Path configuration() {
        return folder.resolve("mariadb.cnf");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeSecret(Path file, String text) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(file, text);
    }
}
