package org.yiwang.infra.cli;

import java.io.Console;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Asks at the terminal before an irreversible step. */
final class Question {
    private Question() {}

    /**
     * Whether the answer was yes.
     *
     * @param what the consequence, as a question
     * @param instead the option to use if there is no terminal
     */
    static boolean confirmed(CommandSpec spec, String what, String instead) {
        Console console = System.console();
        if (console == null) {
            throw new ParameterException(spec.commandLine(), "There is no terminal to ask at; " + instead + ".");
        }
        return "yes".equals(console.readLine("%s Type yes: ", what));
    }
}
