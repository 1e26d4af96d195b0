package org.yiwang.infra.cli.demo;

import java.util.concurrent.Callable;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.cli.print.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Drives one case through all levels. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Drives one case through community, township and county over the REST interface:",
            "王秀兰 has her data changed in the residents' pension scheme. Prints each step with its time.",
        })
public final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Steps steps = new Steps(spec.commandLine().getOut());
        new DemoCase(data.running(), steps).run();
        steps.sum();
        return ExitCode.OK;
    }
}
