package org.yiwang.system.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.system.faults.check.Violations;
import org.yiwang.system.faults.fault.FaultKind;
import org.yiwang.system.faults.people.Ledger;
import org.yiwang.system.faults.people.Outcome;

/** The text of a run: its faults and the checker's findings. */
record FaultReport(FaultRun run, String text, long acknowledged, int injections, Violations violations) {
    private static final Logger LOG = LoggerFactory.getLogger(FaultReport.class);

    static FaultReport of(
            FaultRun run, Map<FaultKind, Integer> injected, Ledger ledger, int cases, Violations violations) {
        int injections = injected.values().stream().mapToInt(Integer::intValue).sum();
        long acknowledged = ledger.count(Outcome.ACKNOWLEDGED) + ledger.count(Outcome.PASSED_ON);
        String text =
                """
                Faults, run '%s', seed %d
                %d injections
                %s%d cases; of what people tried, %d acknowledged, %d passed on to the holder, %d refused, %d unknown
                %s%s
                """
                        .formatted(
                                run.name(),
                                run.seed(),
                                injections,
                                lines(injected.entrySet().stream()
                                        .collect(Collectors.toMap(
                                                kind -> kind.getKey().text(),
                                                Map.Entry::getValue,
                                                Integer::sum,
                                                TreeMap::new))),
                                cases,
                                ledger.count(Outcome.ACKNOWLEDGED),
                                ledger.count(Outcome.PASSED_ON),
                                ledger.count(Outcome.REFUSED),
                                ledger.count(Outcome.UNKNOWN),
                                lines(ledger.doneByAction()),
                                verdict(run, violations));
        return new FaultReport(run, text, acknowledged, injections, violations);
    }

    private static String lines(Map<String, ? extends Number> counts) {
        return counts.entrySet().stream()
                .map(one -> "%6d  %s%n".formatted(one.getValue().longValue(), one.getKey()))
                .collect(Collectors.joining());
    }

    private static String verdict(FaultRun run, Violations violations) {
        if (violations.isEmpty()) {
            return "Verdict: every promise was kept.";
        }
        return ("Verdict: %d violations.%n%s%nLogs of all processes: %s%n"
                        + "To draw the same again: -Dfaults.seed=%d, or ./yiwang test --faults --seed %d --count %d")
                .formatted(
                        violations.all().size(),
                        violations.table(),
                        FaultRun.FOLDER.resolve(run.name()).resolve("logs").toAbsolutePath(),
                        run.seed(),
                        run.seed(),
                        run.count());
    }

    /** Logs the report, and stores it beside the logs of the processes. */
    FaultReport written() {
        Path file = FaultRun.FOLDER.resolve(run.name() + ".txt");
        try {
            Files.createDirectories(FaultRun.FOLDER);
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.info("\n{}", text);
        return this;
    }
}
