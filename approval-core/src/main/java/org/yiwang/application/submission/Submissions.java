package org.yiwang.application.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.SubmitApplication;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.base.transaction.Retries;
import org.yiwang.catalogue.Item;
import org.yiwang.centre.OfferedItems;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.Actor;

/** Turns a submission into an application. */
@Service
class Submissions {

    private final Applications applications;
    private final OfferedItems offered;
    private final Filing filing;
    private final Reception reception;
    private final FirstVersion firstVersion;
    private final Places places;
    private final Clock clock;

    Submissions(
            Applications applications,
            OfferedItems offered,
            Filing filing,
            Reception reception,
            FirstVersion firstVersion,
            Places places,
            Clock clock) {
        this.applications = applications;
        this.offered = offered;
        this.filing = filing;
        this.reception = reception;
        this.firstVersion = firstVersion;
        this.places = places;
        this.clock = clock;
    }

    /** Submits once: a repeated or simultaneous submission yields the same application. */
    Application submit(SubmitApplication command, Actor actor) {
        try {
            return submitOnce(command, actor);
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return submitOnce(command, actor);
        } catch (Refused refused) {
            return applications
                    .bySubmission(command.submissionId())
                    .map(same -> own(same, actor))
                    .orElseThrow(() -> refused);
        }
    }

    /** Checks it, takes a number and files it in one transaction; the number is lost when that fails. */
    private Application submitOnce(SubmitApplication command, Actor actor) {
        Optional<Application> earlier = applications.bySubmission(command.submissionId());
        if (earlier.isPresent()) {
            return own(earlier.get(), actor);
        }
        Instant at = clock.instant();
        Item item = item(code(command), actor);
        Refused.ifAny(deficiencies(command, item, actor, at));
        Application application = firstVersion.of(command, item, actor, at);
        return Retries.whenRolledBack(() -> filing.file(application, command, actor));
    }

    List<Refusal> deficiencies(SubmitApplication command, Actor actor) {
        String code = code(command);
        return offered.find(code, actor)
                .map(item -> deficiencies(command, item, actor, clock.instant()))
                .orElseGet(() -> List.of(offered.refusal(code)));
    }

    private List<Refusal> deficiencies(SubmitApplication command, Item item, Actor actor, Instant at) {
        return Stream.of(
                        reception.refusals(command, actor, at),
                        places.refusal(command, item).stream().toList(),
                        SubmissionRules.check(command, item, LocalDate.ofInstant(at, WorkingDays.ZONE)))
                .flatMap(List::stream)
                .toList();
    }

    Optional<Application> submitted(String submissionId, Actor actor) {
        return applications.bySubmission(submissionId).filter(application -> application.isOf(actor));
    }

    private static Application own(Application application, Actor actor) {
        if (!application.isOf(actor)) {
            throw Refused.because(Refusal.Kind.CONFLICT, "submission.notYours");
        }
        return application;
    }

    private static String code(SubmitApplication command) {
        return PlainText.of(Objects.requireNonNullElse(command.itemCode(), ""));
    }

    private Item item(String code, Actor by) {
        return offered.find(code, by).orElseThrow(() -> new Refused(offered.refusal(code)));
    }
}
