package org.yiwang.infra.cli.option;

/** The command's exit codes. */
public final class ExitCode {
    public static final int OK = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;
    public static final int NO_NETWORK = 3;

    private ExitCode() {}
}
