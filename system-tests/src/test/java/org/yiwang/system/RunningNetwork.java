package org.yiwang.system;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import org.yiwang.infra.plan.NetworkOptions;

/**
 * Gives tests the running sample network with the sample catalogue. The first class starts it, all share it, and it
 * ends with the last test; logs and data stay in {@code target/network}.
 */
public final class RunningNetwork implements ParameterResolver {
    private static final Path FOLDER = Path.of("target", "network");
    private static final Path SAMPLE = Path.of("..", "infra", "sample");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Network.class;
    }

    @Override
    public Network resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningNetwork.class))
                .computeIfAbsent(FOLDER, folder -> Started.in(folder), Started.class)
                .network();
    }

    /** A network that ends when closed, or when this JVM is interrupted before. */
    public record Started(Network network) implements AutoCloseable {
        static Started in(Path folder) {
            Network.find(folder).ifPresent(leftOver -> leftOver.delete(Progress.silent()));
            return start(NetworkOptions.sample(folder));
        }

        /** Starts a network and imports the sample catalogue. */
        public static Started start(NetworkOptions options) {
            Network network = Network.open(options);
            Started started = new Started(network);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            network.startWithSample(SAMPLE, Progress.silent());
            return started;
        }

        @Override
        public void close() {
            network.stop(Progress.silent());
        }
    }
}
