package org.yiwang.supervision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.deadline.CalendarMissing;
import org.yiwang.deadline.WorkingDays;

/**
 * The rules of supervision (电子监察), in working days. Three days are derived from a matter's limit; each light turns on
 * after the close of business of its day:
 *
 * <table>
 * <caption>After which day a light turns on</caption>
 * <tr><th>matter</th><th>预警 warning</th><th>黄牌 yellow</th><th>红牌 red</th></tr>
 * <tr><td>case of n days</td><td>due − 1 − min(2, ⌊n/3⌋)</td><td>promised due</td><td>statutory due</td></tr>
 * <tr><td>special procedure, step, delivery of n days</td><td>the same</td><td>due</td><td>due + 1</td></tr>
 * <tr><td>online pre-review</td><td>due</td><td>due + 3</td><td>due + 5</td></tr>
 * <tr><td>consultation, complaint</td><td>due − 3</td><td>due</td><td>due + 1</td></tr>
 * </table>
 *
 * So the warning of a case comes when at most min(2, ⌊n/3⌋) working days remain: on the last day of a limit of one or two
 * days, and never for a matter done on the spot, because it would say nothing.
 *
 * <p>Source: the public rules of an electronic supervision system, whose worked examples are the tests of this class.
 * Every rule throws {@link CalendarMissing} when it reaches a year without a calendar.
 */
@Component
public class Supervision {

    private static final int MAX_WARNED_BEFORE = 2;
    private static final int TOLERATED = 1;
    private static final int PRE_REVIEW_YELLOW = 3;
    private static final int PRE_REVIEW_RED = 5;

    private final WorkingDays workingDays;

    Supervision(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The limits of a case of {@code days} from {@code accepted}, by its last promised and its last statutory day. */
    public Limits ofCase(LocalDate accepted, int days, LocalDate promisedDue, LocalDate statutoryDue) {
        LocalDate red = statutoryDue.isBefore(promisedDue) ? promisedDue : statutoryDue;
        return limits(warning(accepted, days, promisedDue), promisedDue, promisedDue, workingDays.close(red));
    }

    /** The limits of a case whose statutory limit is not known, or not reached while the clock stands still. */
    public Limits ofCase(LocalDate accepted, int days, LocalDate promisedDue) {
        return limits(warning(accepted, days, promisedDue), promisedDue, promisedDue, Limits.NEVER);
    }

    /** A special procedure (特别程序), a step (环节) or a delivery (送达) of {@code days} that ends with {@code due}. */
    public Limits ofStep(LocalDate begun, int days, LocalDate due) {
        return limits(warning(begun, days, due), due, due, workingDays.close(workingDays.after(due, TOLERATED)));
    }

    /** The same of a step that nothing has moved. */
    public Limits ofStep(LocalDate begun, int days) {
        return ofStep(begun, days, workingDays.after(begun, days));
    }

    /** An online pre-review (网上预审) of {@code days} from the submission. */
    public Limits ofPreReview(LocalDate submitted, int days) {
        LocalDate due = workingDays.after(submitted, days);
        return limits(
                due,
                due,
                workingDays.after(due, PRE_REVIEW_YELLOW),
                workingDays.close(workingDays.after(due, PRE_REVIEW_RED)));
    }

    /** A consultation or complaint (咨询、投诉) to be answered by a given day. */
    public Limits ofReply(LocalDate asked, LocalDate due) {
        LocalDate warning = workingDays.before(due, MAX_WARNED_BEFORE + 1, asked.minusDays(1));
        return limits(warning, due, due, workingDays.close(workingDays.after(due, TOLERATED)));
    }

    /** The same limits with their warning two days before {@code promise}, if that is earlier; null for no promise. */
    public Limits warnedBefore(Limits limits, @Nullable LocalDate promise, LocalDate begun) {
        if (promise == null) {
            return limits;
        }
        Instant warned = workingDays.close(workingDays.before(promise, MAX_WARNED_BEFORE + 1, begun));
        return warned.isBefore(limits.warnAfter())
                ? new Limits(limits.dueAt(), warned, limits.yellowAfter(), limits.redAfter())
                : limits;
    }

    /** The status of a matter with these limits at {@code now}. */
    public TimeStatus standing(Limits limits, Instant now) {
        Light light = limits.at(now);
        LocalDate due = WorkingDays.day(limits.dueAt());
        LocalDate today = WorkingDays.day(now);
        try {
            return now.isAfter(limits.dueAt())
                    ? TimeStatus.late(light, workingDays.between(due, today))
                    : TimeStatus.left(light, workingDays.between(today, due));
        } catch (CalendarMissing missing) {
            return TimeStatus.counted(light, missing.year());
        }
    }

    private LocalDate warning(LocalDate begun, int days, LocalDate due) {
        int remaining = Math.min(MAX_WARNED_BEFORE, days / 3);
        return days == 0 ? due : workingDays.before(due, remaining + 1, begun);
    }

    private Limits limits(LocalDate warning, LocalDate due, LocalDate yellow, Instant red) {
        return new Limits(workingDays.close(due), workingDays.close(warning), workingDays.close(yellow), red);
    }
}
