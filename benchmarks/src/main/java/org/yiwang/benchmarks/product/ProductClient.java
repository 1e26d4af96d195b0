package org.yiwang.benchmarks.product;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.base.identifier.ResidentId;
import org.yiwang.benchmarks.measure.Client;
import org.yiwang.benchmarks.measure.Done;
import org.yiwang.catalogue.Target;
import org.yiwang.identity.Actor;

/** Applies, then acts as one clerk after the other until the case is closed, with the commands of pages and API. */
final class ProductClient implements Client {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final SubmissionDesk submissions;
    private final HandlingDesk handling;
    private final Actor applicant;
    private final Map<Integer, Evidence> materials;
    private final List<Move> moves;
    private @Nullable Application current;
    private int done;

    /** The actions with their actors. */
    private record Move(Action action, Actor by, String comment) {}

    ProductClient(SubmissionDesk submissions, HandlingDesk handling, People people, Map<Integer, Evidence> materials) {
        this.submissions = submissions;
        this.handling = handling;
        this.applicant = people.applicant();
        this.materials = materials;
        this.moves = List.of(
                new Move(Action.PRE_REVIEW, people.window(), ""),
                new Move(Action.ACCEPT_APPLICATION, people.window(), "材料齐全"),
                new Move(Action.PASS_REVIEW, people.reviewer(), "情况属实，同意"),
                new Move(Action.PASS_REVIEW, people.reviewer(), "同意"),
                new Move(Action.GRANT, people.decider(), "符合条件，准予办理"),
                new Move(Action.ISSUE_CERTIFICATE, people.window(), ""),
                new Move(Action.DELIVER, people.window(), "窗口领取"));
    }

    @Override
    public Done next() {
        if (current == null) {
            current = submissions.submit(submission(), applicant);
            done = 0;
            return Done.SUBMITTED;
        }
        Move move = moves.get(done);
        current = handling.act(
                new ActOnApplication(current.no(), move.action(), move.comment(), current.version()), move.by());
        done++;
        if (done < moves.size()) {
            return Done.BROUGHT_ON;
        }
        current = null;
        return Done.CLOSED;
    }

    private SubmitApplication submission() {
        return new SubmitApplication(
                UUID.randomUUID().toString(),
                BenchmarkItem.CODE,
                "更换养老金领取账户",
                new ApplicantForm(Target.PERSON, "王秀兰", idOf(PEOPLE.incrementAndGet()), "13800000001"),
                Map.of("reason", "原银行卡遗失，需更换养老金领取账户"),
                materials);
    }

    /**
     * A new applicant each time, as at a window, because the same person can't apply twice for the same item by
     * accident.
     */
    private static String idOf(int person) {
        String born = LocalDate.EPOCH.plusDays(person / 1000).format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = "330327%s%03d".formatted(born, person % 1000);
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(ResidentId::isValid)
                .findFirst()
                .orElseThrow();
    }
}
