package org.yiwang.application.submission;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.Channel;
import org.yiwang.application.Custody;
import org.yiwang.application.Dates;
import org.yiwang.application.HistoryEntry;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.State;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.SubmittedMaterial;
import org.yiwang.application.Supplements;
import org.yiwang.application.Work;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.transaction.Retries;
import org.yiwang.catalogue.FormAnswers;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointPackages;
import org.yiwang.catalogue.Necessity;
import org.yiwang.catalogue.Step;
import org.yiwang.centre.OfferedItems;
import org.yiwang.delegation.Arrangement;
import org.yiwang.delegation.Delegations;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/** Turns a submission into an application. */
@Service
class Submissions {

    private final Applications applications;
    private final OfferedItems offered;
    private final Delegations delegations;
    private final Numbering numbering;
    private final JointPackages packages;
    private final Filing filing;
    private final Reception reception;
    private final IntakeChannels counters;
    private final ThisNode node;
    private final Clock clock;

    Submissions(
            Applications applications,
            OfferedItems offered,
            Delegations delegations,
            Numbering numbering,
            JointPackages packages,
            Filing filing,
            Reception reception,
            IntakeChannels counters,
            ThisNode node,
            Clock clock) {
        this.applications = applications;
        this.offered = offered;
        this.delegations = delegations;
        this.numbering = numbering;
        this.packages = packages;
        this.filing = filing;
        this.reception = reception;
        this.counters = counters;
        this.node = node;
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
        Item item = item(SubmissionRules.text(command.itemCode()));
        Refused.ifAny(deficiencies(command, item, actor, at));
        Application application = application(command, item, actor, at);
        return Retries.whenRolledBack(() -> filing.file(application, command, actor));
    }

    List<Refusal> deficiencies(SubmitApplication command, Actor actor) {
        String code = SubmissionRules.text(command.itemCode());
        return offered.find(code)
                .map(item -> deficiencies(command, item, actor, clock.instant()))
                .orElseGet(() -> List.of(offered.refusal(code)));
    }

    private List<Refusal> deficiencies(SubmitApplication command, Item item, Actor actor, Instant at) {
        return Stream.concat(
                        reception.refusals(command, actor, at).stream(), SubmissionRules.check(command, item).stream())
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

    private Item item(String code) {
        return offered.find(code).orElseThrow(() -> new Refused(offered.refusal(code)));
    }

    private Application application(SubmitApplication command, Item item, Actor actor, Instant at) {
        Map<String, String> form = FormAnswers.kept(item.formFields(), command.form());
        Arrangement arrangement = delegations.arrange(item, node.code(), form, at);
        Step first = arrangement.steps().get(0);
        ApplicantForm applicant = Objects.requireNonNull(command.applicant());
        Channel channel = command.intake().channel();
        counters.refusal(channel, first, actor).ifPresent(Refused::because);
        return new Application(
                numbering.nextApplicationNo(at),
                SubmissionRules.text(command.title()),
                ItemOfRecord.of(item, arrangement, packages.parts(item.code())),
                applicant(applicant, reception.follower(command, actor)),
                form,
                materials(command, item),
                State.SUBMITTED,
                first.seq(),
                new Custody(node.code(), node.code().at(first.level()), 1),
                1,
                Dates.submitted(at),
                List.of(),
                List.of(submitted(actor, IntakeChannels.post(channel, first), at)),
                Work.FREE,
                Supplements.awaiting(awaited(command, item)),
                reception.firstContact(actor, at),
                reception.intake(command, item, actor));
    }

    private HistoryEntry submitted(Actor actor, String post, Instant at) {
        return new HistoryEntry(
                at,
                null,
                actor.displayName(),
                post,
                node.code(),
                node.name(),
                null,
                null,
                "",
                Map.of(),
                State.SUBMITTED);
    }

    private static Applicant applicant(ApplicantForm form, String follower) {
        return new Applicant(
                follower,
                Objects.requireNonNull(form.kind()),
                SubmissionRules.text(form.name()),
                SubmissionRules.upper(form.idNumber()),
                SubmissionRules.text(form.phone()));
    }

    /** 容缺: the materials that may follow later and are missing. */
    private static List<Supplements.Awaited> awaited(SubmitApplication command, Item item) {
        return item.materials().stream()
                .filter(material -> material.necessity() == Necessity.DEFERRABLE)
                .filter(material -> !command.materials().containsKey(material.seq()))
                .map(material -> new Supplements.Awaited(material.seq(), material.name()))
                .toList();
    }

    private static List<SubmittedMaterial> materials(SubmitApplication command, Item item) {
        return item.materials().stream()
                .flatMap(material -> Stream.ofNullable(command.materials().get(material.seq()))
                        .map(file -> new SubmittedMaterial(material.seq(), material.name(), file)))
                .toList();
    }
}
