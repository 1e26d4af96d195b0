package org.yiwang.infra.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.cli.option.NoNetwork;
import org.yiwang.infra.node.ApiFailure;
import org.yiwang.infra.process.LaunchFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints the message of a failure; writes the stack trace of an unexpected one to a file. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof NoNetwork) {
            err.println(failure.getMessage());
            return ExitCode.NO_NETWORK;
        }
        if (failure instanceof LaunchFailure || failure instanceof ApiFailure) {
            err.println("Failed: " + failure.getMessage());
            return ExitCode.FAILED;
        }
        err.println("Failed unexpectedly: " + failure + "\nRead its log: " + written(failure));
        return ExitCode.FAILED;
    }

    private static String written(Exception failure) {
        StringWriter trace = new StringWriter();
        trace.append(failure.toString()).append(System.lineSeparator());
        Arrays.stream(failure.getStackTrace()).forEach(line -> trace.append("  at " + line + "\n"));
        try {
            Path file = Files.createTempFile("yiwang-", ".log");
            Files.writeString(file, trace.toString());
            return file.toString();
        } catch (IOException e) {
            return "(cannot write a log: " + e.getMessage() + ")\n" + trace;
        }
    }
}
