package org.yiwang.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.action.State;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.history.Supplements.Awaited;
import org.yiwang.application.history.Supplements.Notice;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.base.identifier.TypedNumber;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Step;
import org.yiwang.division.Divisions;
import org.yiwang.node.OtherSites;
import org.yiwang.node.OtherSites.OtherSite;

/**
 * Tells anybody how an application stands, also one that a window filed for somebody without an account. A wrong number
 * and wrong digits get the same answer.
 */
@Service
public class Inquiries {

    /** The characters of the id number that are asked for. */
    public static final int DIGITS = 4;

    private final Applications applications;
    private final TimeLimits limits;
    private final Divisions divisions;
    private final OtherSites sites;
    private final InquiryGuard guard;

    Inquiries(Applications applications, TimeLimits limits, Divisions divisions, OtherSites sites, InquiryGuard guard) {
        this.applications = applications;
        this.limits = limits;
        this.divisions = divisions;
        this.sites = sites;
        this.guard = guard;
    }

    /**
     * Finds the application with a number as typed, by the last characters of its applicant's identity document or credit
     * code.
     *
     * @throws Refused when there is none, naming the site to ask if it began elsewhere, or when {@code visitor} (an
     *     address) asks too often
     */
    public CaseStatus ask(String typedNo, String typedDigits, String visitor) {
        guard.check(visitor);
        ApplicationNo no =
                ApplicationNo.parse(typedNo).orElseThrow(() -> new Refused(Refusal.invalid("no", "inquiry.number")));
        String digits = TypedNumber.plain(typedDigits);
        if (!digits.matches("[0-9A-Z]{" + DIGITS + "}")) {
            throw new Refused(Refusal.invalid("digits", "inquiry.digits", DIGITS));
        }
        guard.check(no);
        return applications
                .find(no)
                .filter(found -> found.applicant().idNumber().endsWith(digits))
                .map(this::status)
                .orElseThrow(() -> unknown(no));
    }

    /** The sites where an application with this number can be asked for, if this node does not know it. */
    public List<OtherSite> elsewhere(String typedNo) {
        return ApplicationNo.parse(typedNo)
                .map(no -> sites.knowing(no.origin()))
                .orElse(List.of());
    }

    private Refused unknown(ApplicationNo no) {
        guard.failed(no);
        List<OtherSite> others = sites.knowing(no.origin());
        return others.isEmpty()
                ? Refused.because(Kind.NOT_FOUND, "inquiry.unknown", DIGITS)
                : Refused.because(Kind.NOT_FOUND, "inquiry.elsewhere", OtherSites.text(others));
    }

    private CaseStatus status(Application application) {
        return new CaseStatus(
                application.no(),
                application.item().name(),
                application.applicant().maskedName(),
                application.state(),
                application.step().map(Step::name).orElse(null),
                divisions.nameOf(application.custody().holder()),
                application.dates().submittedAt(),
                application.dates().acceptedAt(),
                limits.of(application).dueAt(),
                application.dates().closedAt(),
                awaited(application),
                application.supplements().awaited().isEmpty()
                        ? null
                        : application.supplements().promisedFor());
    }

    /** The materials that may still follow, and before them what the last notice asks for while it is open. */
    private static List<String> awaited(Application application) {
        Supplements supplements = application.supplements();
        boolean open = application.state() == State.SUPPLEMENT_REQUESTED;
        Optional<Notice> last = supplements.notices().stream().reduce((earlier, later) -> later);
        Stream<String> told = last.filter(notice -> open).stream()
                .flatMap(notice -> notice.deficiencies().stream())
                .map(application.personalData()::text);
        Stream<String> materials = application.step().isEmpty()
                ? Stream.of()
                : supplements.awaited().stream().map(Awaited::name);
        return Stream.concat(told, materials).distinct().toList();
    }
}
