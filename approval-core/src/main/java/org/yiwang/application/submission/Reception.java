package org.yiwang.application.submission;

import static org.yiwang.application.submission.SubmissionRules.phone;
import static org.yiwang.application.submission.SubmissionRules.text;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.SubmitApplication.MandateForm;
import org.yiwang.application.history.FirstContact;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.intake.Mandate;
import org.yiwang.application.work.Person;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Target;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Account;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Assurance;
import org.yiwang.node.ThisNode;

/** Determines who enters an application, for whom, and which account follows it. */
@Component
class Reception {

    private final Accounts accounts;

    private final ThisNode node;

    Reception(Accounts accounts, ThisNode node) {
        this.accounts = accounts;
        this.node = node;
    }

    /** Lists all deficiencies of the intake, as far as the form tells. */
    List<Refusal> refusals(SubmitApplication command, Actor actor, Instant at) {
        Channel channel = command.intake().channel();
        if (channel.isEnteredByStaff() != actor.isStaff()) {
            return List.of(Refusal.of(
                    Refusal.Kind.FORBIDDEN, actor.isStaff() ? "intake.byStaff" : "intake.staffOnly", "channel"));
        }
        ApplicantForm applicant = command.applicant();
        return applicant == null
                ? List.of()
                : MandateRules.check(
                        command.intake(),
                        applicant,
                        number(actor),
                        at.atZone(WorkingDays.ZONE).toLocalDate());
    }

    private @Nullable String number(Actor actor) {
        return accounts.byId(actor.accountId())
                .map(Account::idNumber)
                .filter(number -> !number.isBlank())
                .orElse(null);
    }

    Intake intake(SubmitApplication command, Item item, DivisionCode place, Actor actor) {
        return new Intake(
                command.intake().channel(),
                actor.isStaff() ? Person.of(actor) : null,
                mandate(command.intake().mandate(), item, actor),
                place.equals(node.code()) ? null : place,
                assurance(actor));
    }

    /** Staff enter for somebody whose card they saw. */
    private Assurance assurance(Actor actor) {
        return actor.isStaff()
                ? Assurance.REAL_NAME
                : accounts.byId(actor.accountId()).map(Account::assurance).orElse(Assurance.SELF_DECLARED);
    }

    /** 首问负责: the member of staff who enters it is the first contact. */
    @Nullable
    FirstContact firstContact(Actor actor, Instant at) {
        return actor.isStaff() ? new FirstContact(Person.of(actor), node.code(), node.name(), at, null) : null;
    }

    private static @Nullable Mandate mandate(@Nullable MandateForm form, Item item, Actor actor) {
        if (form == null || form.capacity() == null) {
            return null;
        }
        boolean proxy = form.capacity() == Mandate.Capacity.PROXY;
        return new Mandate(
                form.capacity(),
                text(form.name()),
                SubmissionRules.number(form.idNumber()),
                phone(form.phone()),
                item.name(),
                proxy ? MandateRules.day(form.until()).orElseThrow() : null,
                form.paper(),
                form.witnessed() && actor.isStaff() ? Person.of(actor) : null,
                form.document());
    }

    /**
     * The account that follows the application: the sending one; if staff entered it, the one that is proven to belong to
     * the applicant (or to the person who acts for an organisation), so that they can follow it on the phone, else none.
     * Nobody follows it by typing another's number.
     */
    String follower(SubmitApplication command, Actor actor) {
        if (!actor.isStaff()) {
            return actor.accountId();
        }
        ApplicantForm applicant = Objects.requireNonNull(command.applicant());
        MandateForm mandate = command.intake().mandate();
        boolean person = applicant.kind() == Target.PERSON || mandate == null;
        String idNumber = person ? applicant.idNumber() : mandate.idNumber();
        return accounts.proven(SubmissionRules.number(idNumber))
                .map(account -> account.actor().accountId())
                .orElse("");
    }
}
