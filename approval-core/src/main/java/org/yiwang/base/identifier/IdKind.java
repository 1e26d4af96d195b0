package org.yiwang.base.identifier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kind of document that an identity number is printed on. */
public enum IdKind {
    /** 居民身份证, 港澳台居民居住证, 外国人永久居留身份证 with 18 characters (GB 11643). */
    RESIDENT_ID,
    /** 护照. */
    PASSPORT(IdFault.PASSPORT, "(?=.*\\d)[A-Z0-9]{6,17}"),
    /** 港澳居民来往内地通行证: H or M, 8 digits, with the old card two more for its renewals. */
    HK_MACAO_PERMIT(IdFault.HK_MACAO_PERMIT, "[HM]\\d{8}(?:\\d{2})?"),
    /** 台湾居民来往大陆通行证: 8 digits, with the old booklet 10 and a letter. */
    TAIWAN_PERMIT(IdFault.TAIWAN_PERMIT, "\\d{8}|\\d{10}[A-Z]?"),
    /** 外国人永久居留证 before 2017: the country's three letters and 12 digits. */
    FOREIGNER_CARD(IdFault.FOREIGNER_CARD, "[A-Z]{3}\\d{12}"),
    /** 统一社会信用代码 of an organisation (GB 32100). */
    CREDIT_CODE;

    private static final List<IdKind> OF_PEOPLE =
            List.of(RESIDENT_ID, PASSPORT, HK_MACAO_PERMIT, TAIWAN_PERMIT, FOREIGNER_CARD);

    /** The fault of any number beside the shape; others have rules of their own. */
    private final IdFault fault;

    private final Pattern shape;

    IdKind() {
        this(IdFault.MISSING, ".+");
    }

    IdKind(IdFault fault, String shape) {
        this.fault = fault;
        this.shape = Pattern.compile(shape);
    }

    /** The kinds that a natural person may have. */
    public static List<IdKind> ofPeople() {
        return OF_PEOPLE;
    }

    /** The kind of a person's document: {@code given}, else a resident id. */
    public static IdKind ofAPerson(@Nullable IdKind given) {
        return given == null || given == CREDIT_CODE ? RESIDENT_ID : given;
    }

    /** The first fault of a plain number of this kind; {@code today} is the day in Shanghai. */
    public Optional<IdFault> fault(String number, LocalDate today) {
        if (number.isEmpty()) {
            return Optional.of(IdFault.MISSING);
        }
        return switch (this) {
            case RESIDENT_ID -> ResidentId.fault(number, today);
            case CREDIT_CODE -> CreditCode.fault(number);
            default -> shape.matcher(number).matches() ? Optional.empty() : Optional.of(fault);
        };
    }
}
