package org.yiwang.application.action;

/**
 * The kinds of documents that an application calls for. {@code title} is printed; {@code word} is part of the number
 * and names its series.
 */
public enum DocumentKind {
    /** Confirms the materials and the time of receipt (行政许可法 第三十二条: 书面凭证). */
    RECEIPT("收件回执", "收"),
    /** The application is accepted; the time begins (行政许可法 第三十二条第一款第五项、第二款). */
    ACCEPTANCE_NOTICE("受理通知书", "受"),
    /** Everything that must be supplied, told once (行政许可法 第三十二条第一款第四项). */
    SUPPLEMENT_NOTICE("一次性告知单", "告"),
    /** The application is not accepted, with the reason (行政许可法 第三十二条). */
    REFUSAL_NOTICE("不予受理通知书", "不受"),
    /** 容缺受理: the applicant's promise to hand in materials by a day. */
    PROMISE("容缺受理承诺书", "容"),
    /** Decided in favour (行政许可法 第三十八条第一款). */
    GRANT_DECISION("准予决定书", "准"),
    /** Decided against, with the reason and the remedies (行政许可法 第三十八条第二款). */
    DENY_DECISION("不准予决定书", "不准"),
    /** A procedure whose time is not counted (行政许可法 第四十五条). */
    SPECIAL_PROCEDURE_NOTICE("特别程序通知书", "特"),
    /** More time, approved by the head of the agency, with the reason (行政许可法 第四十二条). */
    EXTENSION_NOTICE("延长办理期限通知书", "延"),
    /** The procedure ends without a decision. */
    TERMINATION_NOTICE("终止办理通知书", "终"),
    /** The result reached the applicant (行政许可法 第四十四条). */
    DELIVERY_RECEIPT("送达回证", "送"),
    /** Certifies what was granted (行政许可法 第三十九条); its own title is the item's result. */
    CERTIFICATE("证照", "证"),
    /** Corrects clerical errors of an issued document. */
    CORRECTION_NOTICE("更正通知书", "更"),
    /** Revokes a decision that should not have been made (行政许可法 第六十九条). */
    REVOCATION_DECISION("撤销决定书", "撤"),
    /** Withdraws a lawful grant because law or circumstances changed (行政许可法 第八条第二款). */
    WITHDRAWAL_DECISION("撤回决定书", "回"),
    /** Changes what was granted, at the holder's request (行政许可法 第四十九条). */
    CHANGE_DECISION("变更决定书", "变"),
    /** Cancels what has ended (行政许可法 第七十条). */
    CANCELLATION_DECISION("注销决定书", "注");

    private final String title;
    private final String word;

    DocumentKind(String title, String word) {
        this.title = title;
        this.word = word;
    }

    public String title() {
        return title;
    }

    public String word() {
        return word;
    }
}
