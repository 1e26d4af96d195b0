package org.yiwang.infra.cli;

import org.yiwang.infra.network.LoadReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The common parts of the commands for one node. */
final class NodeCode {
    private NodeCode() {}

    static void require(String code, CommandSpec spec) {
        if (!code.matches("\\d{12}")) {
            throw new ParameterException(
                    spec.commandLine(), code + " is not a division code: 12 digits, for example 330327100001.");
        }
    }

    static String files(LoadReport arrived) {
        return arrived.files() == 0 ? "" : "; " + arrived.files() + " files are still to be fetched from other nodes";
    }
}
