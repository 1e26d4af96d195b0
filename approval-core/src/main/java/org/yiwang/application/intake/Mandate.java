package org.yiwang.application.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.work.Person;
import org.yiwang.attachment.Attachment;
import org.yiwang.base.identifier.IdKind;
import org.yiwang.masking.Mask;

/**
 * The person who acts for the applicant, and by what right (民法典 第一百六十五条: 委托代理授权采用书面形式的，授权委托书应当载明代理人的姓名或者名称、代理事项、权限和期限).
 * A proxy's mandate is for {@code scope} alone and ends with the day {@code until}; it is proved by {@code paper}, a
 * scan, or was signed before {@code witness} at the window.
 */
public record Mandate(
        Capacity capacity,
        String name,
        String idNumber,
        String phone,
        String scope,
        @Nullable LocalDate until,
        @Nullable Attachment paper,
        @Nullable Person witness,
        @Nullable IdKind idKind) {

    /** Creates the mandate of somebody with a resident id. */
    public Mandate(
            Capacity capacity,
            String name,
            String idNumber,
            String phone,
            String scope,
            @Nullable LocalDate until,
            @Nullable Attachment paper,
            @Nullable Person witness) {
        this(capacity, name, idNumber, phone, scope, until, paper, witness, null);
    }

    /** The kind of document that the number is on; of older records a resident id. */
    public IdKind document() {
        return IdKind.ofAPerson(idKind);
    }

    /** The right by which somebody acts for the applicant. */
    public enum Capacity {
        /** 法定代表人, for the own organisation (民法典 第六十一条). */
        LEGAL_REPRESENTATIVE,
        /** 委托代理人. */
        PROXY
    }

    /** The id number with its middle masked. */
    public String maskedIdNumber() {
        return Mask.idNumber(idNumber);
    }

    public String maskedPhone() {
        return Mask.phone(phone);
    }

    public String maskedName() {
        return Mask.name(name);
    }
}
