package org.yiwang.infra.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.cli.print.TerminalProgress;
import org.yiwang.infra.network.ImportReport;
import org.yiwang.infra.network.SampleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports tables at the county. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Imports CSV tables (catalogue, calendar) at the county, which recognises each by its header,",
            "and lists every rejected row with the reason. Exit code 1 if there is one.",
            "Without files, imports the sample of infra/sample.",
        })
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Parameters(arity = "0..*", paramLabel = "FILES", description = "CSV files, UTF-8.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        ImportReport report;
        try (TerminalProgress progress =
                TerminalProgress.of("Importing", spec.commandLine().getOut())) {
            report = data.running().countyImport().run(tables(), progress);
        }
        report.rejections().forEach(line -> spec.commandLine().getOut().println("  " + line));
        spec.commandLine()
                .getOut()
                .println("Imported: " + report.accepted() + " rows. Rejected: " + report.rejected() + ".");
        return report.rejected() == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    private List<Path> tables() {
        return files.isEmpty() ? SampleFiles.in(DataOption.root().resolve("infra/sample")) : files;
    }
}
