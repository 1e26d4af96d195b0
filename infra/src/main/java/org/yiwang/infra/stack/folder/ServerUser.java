package org.yiwang.infra.stack.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.yiwang.infra.process.LaunchFailure;

/**
 * The account of the servers. MariaDB and Elasticsearch refuse root, so for root it is an account without rights
 * ({@code nobody}, or the one named by {@code YIWANG_SERVER_USER}); for anybody else it is the caller.
 */
public record ServerUser(List<String> prefix, String owner) {
    private static final int SECONDS = 30;

    static ServerUser current() {
        if (!"0".equals(output(List.of("id", "-u")))) {
            return new ServerUser(List.of(), "");
        }
        String name = System.getenv().getOrDefault("YIWANG_SERVER_USER", "nobody");
        String uid = output(List.of("id", "-u", name));
        String gid = output(List.of("id", "-g", name));
        return new ServerUser(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"), uid + ":" + gid);
    }

    public List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    boolean isCaller() {
        return prefix.isEmpty();
    }

    /** Gives the folder and all in it to this account. */
    public void own(Path folder) {
        if (!isCaller()) {
            output(List.of("chown", "-R", owner, folder.toString()));
        }
    }

    /** Whether this account can read the file, which a parent folder may forbid. */
    boolean canRead(Path file) {
        return isCaller() || exitCode(command(List.of("test", "-r", file.toString()))) == 0;
    }

    private static int exitCode(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            throw new LaunchFailure("The program " + command.get(0) + " is needed and was not found.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }

    private static String output(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new LaunchFailure("`" + String.join(" ", command) + "` failed: " + text);
            }
            return text;
        } catch (IOException e) {
            throw new LaunchFailure("The program " + command.get(0) + " is needed and was not found.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }
}
