package org.yiwang.application.intake;

/** 渠道: the way an application came in. */
public enum Channel {
    /** 网上申请, at the portal. */
    ONLINE,
    /** 窗口: a window clerk entered it for a visitor. */
    WINDOW,
    /** 自助终端 in the centre. */
    KIOSK,
    /** 手机. */
    MOBILE,
    /** 全程代办: an agent entered it, so that the applicant need not come (实施意见二（三）5). */
    AGENT;

    /** Whether staff enter applications of this channel; applicants enter the rest themselves. */
    public boolean isEnteredByStaff() {
        return this == WINDOW || this == AGENT;
    }
}
