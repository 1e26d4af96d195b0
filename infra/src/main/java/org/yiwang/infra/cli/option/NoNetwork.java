package org.yiwang.infra.cli.option;

import java.nio.file.Path;

/** There is no network in the data folder, or it does not run. */
public final class NoNetwork extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoNetwork(Path folder) {
        super("No network runs in " + folder + ". Start one with `./yiwang up`.");
    }
}
