package org.yiwang.infra.stack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yiwang.infra.process.ManagedProcess;

/**
 * The data of a running network on disk: {@code logs}, {@code run} (pid files), {@code servers}, {@code nodes},
 * {@code registrations} (of their keys), {@code secrets} (readable by the caller only).
 *
 * <p>Servers started by root run under an account that may be unable to enter the folder (one below {@code /root},
 * say). Their files are then in {@code /var/tmp}, and {@code servers} is a link to them.
 */
public final class DataFolder {
    private static final List<String> OWN =
            List.of("logs", "run", "servers", "nodes", "registrations", "secrets", "network.json");
    private static final String OPEN = "rwxr-xr-x";
    private static final String PRIVATE = "rwx------";

    private final Path root;
    private final ServerUser user;
    private final Path elsewhere;
    private final Path servers;

    private DataFolder(Path root, ServerUser user) {
        this.root = root;
        this.user = user;
        this.elsewhere = Folders.inVarTmp("servers", root.toString());
        this.servers = root.resolve("servers");
    }

    /** Opens the folder, and creates it if it is missing. */
    public static DataFolder at(Path root) {
        DataFolder folder = new DataFolder(root.toAbsolutePath().normalize(), ServerUser.current());
        folder.prepare();
        return folder;
    }

    public Path root() {
        return root;
    }

    /** A process with its pid file and log under this folder. */
    public ManagedProcess process(String name) {
        return new ManagedProcess(name, root.resolve("run").resolve(name + ".pid"), log(name));
    }

    public Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    /** The folder of a node, readable by the caller only, because it contains people's files. */
    public Path node(String name) {
        return Folders.create(root.resolve("nodes").resolve(name), PRIVATE);
    }

    /** The folder of the nodes' registration texts, from which the county registers their keys; they are no secrets. */
    public Path registrations() {
        return Folders.create(root.resolve("registrations"), OPEN);
    }

    /** The folder of the network's own keys and passwords. */
    public Path secrets() {
        return Folders.create(root.resolve("secrets"), PRIVATE);
    }

    /** Locks the folder for a command that starts its processes. */
    public FolderLock lock() {
        return FolderLock.of(root);
    }

    /** Deletes the files of this class and the launcher, and the folder if it is empty then. */
    public void delete() {
        Folders.delete(elsewhere);
        OWN.forEach(name -> Folders.delete(root.resolve(name)));
        if (Folders.isEmpty(root)) {
            Folders.delete(root);
        }
    }

    /** Every process that was started under this folder and not stopped since. */
    public List<ManagedProcess> processes() {
        try (var pidFiles = Files.list(root.resolve("run"))) {
            return pidFiles.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pid"))
                    .map(name -> process(name.substring(0, name.length() - ".pid".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the servers' files and keeps the logs. */
    public void deleteServers() {
        Folders.delete(elsewhere);
        Folders.delete(servers);
    }

    /** The folder of a server, by a path that the server's account can walk: not through the link in ours. */
    public Path server(String name) {
        try {
            return Folders.create(servers.toRealPath().resolve(name), PRIVATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Path> existingServer(String name) {
        return Optional.of(servers.resolve(name)).filter(Files::isDirectory);
    }

    public ServerUser user() {
        return user;
    }

    public StackFiles reachable(StackFiles files) {
        return files.reachableFor(user);
    }

    private void prepare() {
        if (!Files.isDirectory(root)) {
            Folders.create(root, "rwx--x--x");
        }
        Folders.create(root.resolve("run"), PRIVATE);
        Folders.create(root.resolve("logs"), PRIVATE);
        if (Files.exists(servers)) {
            return;
        }
        Folders.create(servers, OPEN);
        if (!user.canRead(servers)) {
            moveServersElsewhere();
        }
    }

    private void moveServersElsewhere() {
        try {
            Folders.createOwned(elsewhere);
            Folders.create(elsewhere.resolve("servers"), OPEN);
            Files.delete(servers);
            Files.createSymbolicLink(servers, elsewhere.resolve("servers"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
