package org.yiwang.application.limit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Supplements.Notice;
import org.yiwang.deadline.CalendarMissing;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.supervision.Limits;
import org.yiwang.supervision.Supervision;

/** The limits of an application before its acceptance: of the window, and of the applicant who answers a notice. */
@Component
public class IntakeLimits {

    /** 网上预审: two working days. */
    private static final int PRE_REVIEW_DAYS = 2;
    /** 行政许可法 第三十二条: 逾期不告知的，自收到申请材料之日起即为受理. */
    private static final int ACCEPTANCE_DAYS = 5;
    /** The days to answer a notice. No law names them: the county grants ten. */
    private static final int ANSWER_DAYS = 10;

    private final LimitClock clock;
    private final WorkingDays workingDays;
    private final Supervision supervision;

    IntakeLimits(LimitClock clock, WorkingDays workingDays, Supervision supervision) {
        this.clock = clock;
        this.workingDays = workingDays;
        this.supervision = supervision;
    }

    /** The limit of one that is received and not accepted yet. */
    TimeLimit received(Application application) {
        return running(toAccept(application));
    }

    /** Whether the five days in which a notice could be given are over at {@code now}. */
    public boolean isAcceptanceOver(Application application, Instant now) {
        return !acceptedFrom(application, now).equals(now);
    }

    /**
     * The instant from which an application that is accepted at {@code now} counts as accepted: that of its receipt, when
     * five working days have passed without a notice (行政许可法 第三十二条第一款第四项).
     */
    public Instant acceptedFrom(Application application, Instant now) {
        Instant received = receivedAt(application);
        try {
            return clock.isOver(acceptanceDue(received), now) ? received : now;
        } catch (CalendarMissing missing) {
            return now;
        }
    }

    /**
     * The last promised day of an application that is accepted at {@code now}, for a matter done on the spot the last
     * statutory one; null when a calendar is missing.
     */
    public @Nullable LocalDate promisedIfAccepted(Application application, Instant now) {
        try {
            ItemOfRecord item = application.item();
            Term term = item.promised().isOnTheSpot() ? item.statutory() : item.promised();
            return workingDays.limit(acceptedFrom(application, now), term);
        } catch (CalendarMissing missing) {
            return null;
        }
    }

    /**
     * Whether {@code day} is a working day after that of {@code now}, and not after {@code latest}; any day after it as long
     * as its calendar is missing.
     */
    public boolean isWithin(Instant now, LocalDate day, @Nullable LocalDate latest) {
        try {
            return day.isAfter(WorkingDays.day(now))
                    && (latest == null || !day.isAfter(latest))
                    && workingDays.between(day.minusDays(1), day) == 1;
        } catch (CalendarMissing missing) {
            return day.isAfter(WorkingDays.day(now));
        }
    }

    /** The last day on which a notice of {@code now} can be answered; null when a calendar is missing. */
    public @Nullable LocalDate answerBy(Instant now) {
        try {
            return workingDays.after(WorkingDays.day(now), ANSWER_DAYS);
        } catch (CalendarMissing missing) {
            return null;
        }
    }

    /** Whether the day until which the last notice could be answered is over at {@code now}. */
    public boolean isAnswerOver(Application application, Instant now) {
        Notice notice = application.supplements().lastNotice();
        try {
            return notice != null && notice.answerBy() != null && clock.isOver(notice.answerBy(), now);
        } catch (CalendarMissing missing) {
            return false;
        }
    }

    TimeLimit submitted(Application application) {
        return running(
                application.intake().channel().isEnteredByStaff()
                        ? toAccept(application)
                        : supervision.ofPreReview(WorkingDays.day(receivedAt(application)), PRE_REVIEW_DAYS));
    }

    /** The clock stands still while the applicant has the word, until the day of the notice. */
    TimeLimit toAnswer(Application application) {
        Notice notice = application.supplements().lastNotice();
        if (notice == null || notice.answerBy() == null) {
            return TimeLimit.without(ClockState.PAUSED);
        }
        Limits limits = supervision.ofStep(WorkingDays.day(notice.at()), ANSWER_DAYS, notice.answerBy());
        return new TimeLimit(ClockState.PAUSED, limits, null, null, null);
    }

    private Limits toAccept(Application application) {
        Instant received = receivedAt(application);
        return supervision.ofStep(WorkingDays.day(received), ACCEPTANCE_DAYS, acceptanceDue(received));
    }

    private LocalDate acceptanceDue(Instant received) {
        return workingDays.after(WorkingDays.day(received), ACCEPTANCE_DAYS);
    }

    /**
     * The instant at which the applicant handed it in, or supplied what the first notice asked for. Later notices do not
     * begin the time anew, because all deficiencies must be told at once.
     */
    private static Instant receivedAt(Application application) {
        return application.history().stream()
                .filter(entry -> entry.action() != null && entry.action().rule().renewsReceipt())
                .findFirst()
                .map(HistoryEntry::at)
                .orElseGet(() -> application.dates().submittedAt());
    }

    private static TimeLimit running(Limits limits) {
        return new TimeLimit(ClockState.RUNNING, limits, null, null, null);
    }
}
