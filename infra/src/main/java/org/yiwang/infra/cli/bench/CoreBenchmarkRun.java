package org.yiwang.infra.cli.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.infra.process.Ports;
import org.yiwang.infra.stack.folder.DataFolder;
import org.yiwang.infra.stack.folder.Folders;
import org.yiwang.infra.stack.folder.StackFiles;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;
import org.yiwang.infra.stack.mariadb.MariaDbServer;

/**
 * Cases per second at one node, compared with Flowable alone running the same process on the same database server. The
 * measuring program is that of the module {@code benchmarks}; this class provides its server.
 */
final class CoreBenchmarkRun implements Benchmark {
    private static final String SECONDS_EACH = "20";
    private static final String PROGRAM = "org.yiwang.benchmarks.CoreBenchmark";

    @Override
    public Map<String, Double> run(PrintWriter out) {
        DataFolder data = DataFolder.at(BenchFolder.fresh());
        MariaDbServer server =
                new MariaDbServer("mariadb", data, StackFiles.locate(), Ports.free(), MariaDbServer.Passwords.random());
        Thread ending = new Thread(() -> end(server, data), "end-benchmark");
        Runtime.getRuntime().addShutdownHook(ending);
        out.println("Starting a database server as every node has one");
        server.start();
        Map<String, Double> figures = measure(server, data, out);
        Runtime.getRuntime().removeShutdownHook(ending);
        end(server, data);
        return figures;
    }

    private static Map<String, Double> measure(MariaDbServer server, DataFolder data, PrintWriter out) {
        Path folder = data.root();
        Map<String, String> environment = new HashMap<>();
        name(environment, "NODE", server.createDatabase("bench_node"));
        name(environment, "BARE", server.createDatabase("bench_bare"));
        data.process("mariadb")
                .handle()
                .ifPresent(running -> environment.put("SERVER_PID", Long.toString(running.pid())));
        return new BenchProgram(PROGRAM, folder, List.of("-Xmx768m"))
                .run(environment, List.of(SECONDS_EACH, "1", "8", "32"), out);
    }

    private static void name(Map<String, String> environment, String side, DatabaseAccess database) {
        environment.put(side + "_URL", database.url());
        environment.put(side + "_USERNAME", database.username());
        environment.put(side + "_PASSWORD", database.password());
    }

    private static void end(MariaDbServer server, DataFolder data) {
        server.kill();
        data.delete();
        Folders.delete(data.root());
    }
}
