package org.yiwang.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Mandate;
import org.yiwang.attachment.Attachment;
import org.yiwang.base.identifier.IdKind;
import org.yiwang.catalogue.Target;

/**
 * Submit an application. The sender chooses {@code submissionId}; sending it again yields the same application.
 * {@code materials} is the evidence by the material's number.
 */
public record SubmitApplication(
        String submissionId,
        @Nullable String itemCode,
        @Nullable String title,
        @Nullable ApplicantForm applicant,
        Map<String, String> form,
        Map<Integer, Evidence> materials,
        IntakeForm intake) {

    /** The applicant as typed; {@code idKind} is a resident id unless given, and says nothing of an organisation. */
    public record ApplicantForm(
            @Nullable Target kind,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable IdKind idKind) {

        /** Creates a form of somebody with a resident id, or of an organisation. */
        public ApplicantForm(
                @Nullable Target kind, @Nullable String name, @Nullable String idNumber, @Nullable String phone) {
            this(kind, name, idNumber, phone, null);
        }

        /** The kind of document that the number is on. */
        public IdKind document() {
            return kind == Target.ORGANISATION ? IdKind.CREDIT_CODE : IdKind.ofAPerson(idKind);
        }
    }

    /**
     * The intake as typed. {@code duplicateOf} is the number of the newest open application of the same applicant for
     * the same item, if any: the sender has seen it and means to apply once more. {@code place} is the code of the
     * division whose matter it is; blank for this node's own.
     */
    public record IntakeForm(
            Channel channel, @Nullable MandateForm mandate, @Nullable String duplicateOf, @Nullable String place) {

        public static final IntakeForm ONLINE = new IntakeForm(Channel.ONLINE, null, null);

        public IntakeForm {
            channel = channel == null ? Channel.ONLINE : channel;
        }

        /** Creates the form of a matter of this node. */
        public IntakeForm(Channel channel, @Nullable MandateForm mandate, @Nullable String duplicateOf) {
            this(channel, mandate, duplicateOf, null);
        }

        public IntakeForm by(Channel other) {
            return new IntakeForm(other, mandate, duplicateOf, place);
        }
    }

    /**
     * The person who acts for the applicant, as typed: {@code until} as 2026-12-31, {@code witnessed} when signed at
     * the window.
     */
    public record MandateForm(
            Mandate.@Nullable Capacity capacity,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String until,
            @Nullable Attachment paper,
            boolean witnessed,
            @Nullable IdKind idKind) {

        /** Creates a form of somebody with a resident id. */
        public MandateForm(
                Mandate.@Nullable Capacity capacity,
                @Nullable String name,
                @Nullable String idNumber,
                @Nullable String phone,
                @Nullable String until,
                @Nullable Attachment paper,
                boolean witnessed) {
            this(capacity, name, idNumber, phone, until, paper, witnessed, null);
        }

        /** The kind of document that the number is on. */
        public IdKind document() {
            return IdKind.ofAPerson(idKind);
        }
    }

    public SubmitApplication {
        form = Map.copyOf(form);
        materials = Map.copyOf(materials);
    }

    /** Creates a submission by the applicant, online. */
    public SubmitApplication(
            String submissionId,
            @Nullable String itemCode,
            @Nullable String title,
            @Nullable ApplicantForm applicant,
            Map<String, String> form,
            Map<Integer, Evidence> materials) {
        this(submissionId, itemCode, title, applicant, form, materials, IntakeForm.ONLINE);
    }

    /** Returns the same submission with another intake. */
    public SubmitApplication with(IntakeForm otherwise) {
        return new SubmitApplication(submissionId, itemCode, title, applicant, form, materials, otherwise);
    }
}
