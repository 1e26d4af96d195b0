package org.yiwang.application.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.Custody;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.SubmitApplication.MandateForm;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.HandedIn;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.work.Person;
import org.yiwang.application.work.Work;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.FormAnswers;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.JointPackages;
import org.yiwang.catalogue.Necessity;
import org.yiwang.catalogue.Step;
import org.yiwang.delegation.Arrangement;
import org.yiwang.delegation.Delegations;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;
import org.yiwang.node.ThisNode;

/** Composes the first version of an application from a submission that nothing speaks against. */
@Component
class FirstVersion {

    private final Delegations delegations;
    private final Numbering numbering;
    private final JointPackages packages;
    private final Reception reception;
    private final IntakeChannels channels;
    private final Places places;
    private final ThisNode node;

    FirstVersion(
            Delegations delegations,
            Numbering numbering,
            JointPackages packages,
            Reception reception,
            IntakeChannels channels,
            Places places,
            ThisNode node) {
        this.delegations = delegations;
        this.numbering = numbering;
        this.packages = packages;
        this.reception = reception;
        this.channels = channels;
        this.places = places;
        this.node = node;
    }

    /**
     * Takes a number for it, which is lost when it is not stored afterwards.
     *
     * @throws Refused when the channel is not open to {@code actor}
     */
    Application of(SubmitApplication command, Item item, Actor actor, Instant at) {
        Map<String, String> form = FormAnswers.kept(item.formFields(), command.form());
        DivisionCode place = places.of(command);
        Arrangement arrangement = delegations.arrange(item, place, form, at);
        Step first = arrangement.steps().get(0);
        ApplicantForm applicant = Objects.requireNonNull(command.applicant());
        Channel channel = command.intake().channel();
        Acceptor acceptor = new Acceptor(item, first, place.at(first.level()));
        channels.refusal(channel, acceptor, actor).ifPresent(Refused::because);
        return new Application(
                numbering.nextApplicationNo(at),
                SubmissionRules.text(command.title()),
                ItemOfRecord.of(item, arrangement, packages.parts(item.code())),
                applicant(applicant, reception.follower(command, actor)),
                form,
                materials(command, item, handedIn(command, actor, at)),
                State.SUBMITTED,
                first.seq(),
                new Custody(node.code(), acceptor.node(), 1),
                1,
                Dates.submitted(at),
                List.of(),
                List.of(submitted(actor, channels.post(channel, acceptor, actor), at)),
                Work.FREE,
                Supplements.awaiting(awaited(command, item)),
                reception.firstContact(actor, at),
                reception.intake(command, item, place, actor));
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
                State.SUBMITTED,
                null,
                actor.isStaff() ? actor.username() : "");
    }

    private static Applicant applicant(ApplicantForm form, String follower) {
        return new Applicant(
                follower,
                Objects.requireNonNull(form.kind()),
                SubmissionRules.text(form.name()),
                SubmissionRules.number(form.idNumber()),
                SubmissionRules.phone(form.phone()),
                form.document());
    }

    /** 容缺: the materials that may follow later and are missing. */
    private static List<Supplements.Awaited> awaited(SubmitApplication command, Item item) {
        return item.materials().stream()
                .filter(material -> material.necessity() == Necessity.DEFERRABLE)
                .filter(material -> !command.materials().containsKey(material.seq()))
                .map(material -> new Supplements.Awaited(material.seq(), material.name()))
                .toList();
    }

    private static List<SubmittedMaterial> materials(SubmitApplication command, Item item, HandedIn handedIn) {
        return item.materials().stream()
                .flatMap(material -> Stream.ofNullable(command.materials().get(material.seq()))
                        .map(given -> SubmittedMaterial.first(material.seq(), material.name(), given, handedIn)))
                .toList();
    }

    /** The giver is the person who acts for the applicant, if somebody does. */
    private static HandedIn handedIn(SubmitApplication command, Actor actor, Instant at) {
        MandateForm mandate = command.intake().mandate();
        String proxy = mandate == null ? "" : SubmissionRules.text(mandate.name());
        String applicant =
                SubmissionRules.text(Objects.requireNonNull(command.applicant()).name());
        return new HandedIn(
                at,
                proxy.isEmpty() ? applicant : proxy,
                command.intake().channel(),
                actor.isStaff() ? Person.of(actor) : null);
    }
}
