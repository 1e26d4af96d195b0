package org.yiwang.oversight;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Supplements.Notice;
import org.yiwang.application.replica.ApplicationsArrived;

/** Keeps the second notices where the clerk's director and those above can see them. */
@Component
class NoticeCheck {

    private static final int MAX_TEXT = 1000;

    private final NoticeViolations violations;

    NoticeCheck(NoticeViolations violations) {
        this.violations = violations;
    }

    @EventListener
    void on(ApplicationRecorded recorded) {
        check(recorded.application());
    }

    @EventListener
    void on(ApplicationsArrived arrived) {
        arrived.applications().forEach(this::check);
    }

    private void check(Application application) {
        List<Notice> notices = application.supplements().notices();
        notices.stream()
                .filter(notice -> notice.violation() || notice.hasOpenClaim())
                .forEach(notice -> violations.put(violation(application, notice)));
    }

    private static NoticeViolation violation(Application application, Notice notice) {
        HistoryEntry entry = application.history().stream()
                .filter(each -> each.at().equals(notice.at()))
                .findFirst()
                .orElseGet(application::lastEntry);
        String told = application.personalData().text(String.join("\n", notice.deficiencies()));
        return new NoticeViolation(
                application.no(),
                notice.at(),
                entry.node(),
                entry.nodeName(),
                notice.by().username(),
                notice.by().name(),
                told.length() > MAX_TEXT ? told.substring(0, told.offsetByCodePoints(0, MAX_TEXT / 2)) : told,
                notice.violation());
    }
}
