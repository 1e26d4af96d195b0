package org.yiwang.system.faults.check;

import static org.yiwang.system.People.LINGXI;
import static org.yiwang.system.People.SHANGJIE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Custody;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.work.Work;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;

/** A case of 上街居委会 as a database may have it. */
final class FoundCase {
    private static final DivisionCode ORIGIN = new DivisionCode(SHANGJIE);
    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    static final String NO =
            ApplicationNo.of(ORIGIN, LocalDate.of(2026, 11, 23), 1).value();

    private FoundCase() {}

    /** The same held by the township, urged with these words. */
    static Application with(String... urged) {
        return of(LINGXI, urged);
    }

    static Application heldBy(String holder) {
        return of(holder);
    }

    private static Application of(String holder, String... urged) {
        List<HistoryEntry> history = new ArrayList<>(List.of(entry(null, "")));
        for (String comment : urged) {
            history.add(entry(Action.URGE, comment));
        }
        Step review = new Step(1, "初审", StepKind.REVIEW, Level.TOWNSHIP, "乡镇业务审核员", 1, true);
        return new Application(
                ApplicationNo.parse(NO).orElseThrow(),
                "便民事项 〔T000001〕",
                new ItemOfRecord("D005", 1, "事项", "部门", 3, 5, "", List.of(review), List.of(), List.of(), List.of()),
                new Applicant("account", Target.PERSON, "王秀兰", "330327196805120422", "13800005001"),
                Map.of(),
                List.of(),
                State.SUBMITTED,
                1,
                new Custody(ORIGIN, new DivisionCode(holder), 2),
                history.size(),
                new Dates(AT, AT, null, List.of(), null),
                List.of(),
                history,
                Work.FREE,
                Supplements.NONE,
                null,
                Intake.ONLINE);
    }

    private static HistoryEntry entry(@Nullable Action action, String comment) {
        return new HistoryEntry(AT, action, "王秀兰", "", ORIGIN, "上街居委会", null, null, comment, Map.of(), State.SUBMITTED);
    }
}
