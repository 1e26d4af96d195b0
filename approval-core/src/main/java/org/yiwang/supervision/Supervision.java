package org.yiwang.supervision;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.yiwang.deadline.CalendarMissing;
import org.yiwang.deadline.WorkingDays;

/**
 * The rules of supervision (电子监察), in working days. Three instants are derived from a matter's limit:
 *
 * <table>
 * <caption>After which instant a light turns on</caption>
 * <tr><th>matter</th><th>预警 warning</th><th>黄牌 yellow</th><th>红牌 red</th></tr>
 * <tr><td>case</td><td>yellow − 3</td><td>promised due</td><td>statutory due</td></tr>
 * <tr><td>special procedure, step, reply</td><td>yellow − 3</td><td>due</td><td>due + 1</td></tr>
 * <tr><td>online pre-review</td><td>yellow − 3</td><td>due + 3</td><td>due + 5</td></tr>
 * </table>
 *
 * The warning comes three days before, because the days left are rounded down: just after that instant fewer than three whole days are left, which is "two or fewer". A matter shorter than that warns from its beginning. For a pre-review
 * this makes the warning begin when its own days are over.
 *
 * <p>Source: the public rules of an electronic supervision system, whose worked examples are the tests of this class.
 * Every rule throws {@link CalendarMissing} when it reaches a year without a calendar.
 */
@Component
public class Supervision {

    private static final int WARNED_BEFORE = 3;
    private static final int TOLERATED = 1;
    private static final int PRE_REVIEW_YELLOW = 3;
    private static final int PRE_REVIEW_RED = 5;

    private final WorkingDays workingDays;

    Supervision(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * The limits of a case: promised (承诺时限) and statutory (法定时限) days from acceptance. No days at all (即办件) means
     * before the day ends.
     */
    public Limits ofCase(Instant acceptedAt, int promisedDays, int statutoryDays) {
        return ofCase(
                acceptedAt, workingDays.limit(acceptedAt, promisedDays), workingDays.limit(acceptedAt, statutoryDays));
    }

    /** The limits of a case whose ends are known, pauses and extensions included. */
    public Limits ofCase(Instant acceptedAt, Instant promisedDue, Instant statutoryDue) {
        Instant red = statutoryDue.isBefore(promisedDue) ? promisedDue : statutoryDue;
        return limits(acceptedAt, promisedDue, promisedDue, red);
    }

    /** A special procedure (特别程序) of {@code days} from its beginning. */
    public Limits ofSpecialProcedure(Instant begunAt, int days) {
        return ofReply(begunAt, workingDays.after(begunAt, days));
    }

    /** A step (环节) of {@code days} from when the case came to it. Steps that are not counted have no limit. */
    public Limits ofStep(Instant arrivedAt, int days) {
        return ofReply(arrivedAt, workingDays.after(arrivedAt, days));
    }

    /** An online pre-review (网上预审) of {@code days} from the submission. */
    public Limits ofPreReview(Instant submittedAt, int days) {
        Instant due = workingDays.after(submittedAt, days);
        return limits(
                submittedAt, due, workingDays.after(due, PRE_REVIEW_YELLOW), workingDays.after(due, PRE_REVIEW_RED));
    }

    /** A consultation or complaint (咨询、投诉) to be answered by a given instant. */
    public Limits ofReply(Instant askedAt, Instant dueAt) {
        return limits(askedAt, dueAt, dueAt, workingDays.after(dueAt, TOLERATED));
    }

    /** The status of a matter with these limits at {@code now}. */
    public TimeStatus standing(Limits limits, Instant now) {
        Light light = limits.at(now);
        try {
            return now.isAfter(limits.dueAt())
                    ? TimeStatus.late(light, workingDays.late(limits.dueAt(), now))
                    : TimeStatus.left(light, workingDays.left(now, limits.dueAt()));
        } catch (CalendarMissing missing) {
            return TimeStatus.counted(light, missing.year());
        }
    }

    private Limits limits(Instant begunAt, Instant due, Instant yellow, Instant red) {
        Instant justBefore = begunAt.minusSeconds(1);
        return new Limits(due, workingDays.before(yellow, WARNED_BEFORE, justBefore), yellow, red);
    }
}
