package org.yiwang.application.intake;

/** 渠道: by which way an application came in. */
public enum Channel {
    /** 网上申请, at the portal. */
    ONLINE,
    /** 窗口: a window clerk entered it for somebody who came. */
    WINDOW,
    /** 自助终端 in the centre. */
    KIOSK,
    /** 手机. */
    MOBILE,
    /** 全程代办: an agent entered it for somebody who need not come (实施意见二（三）5). */
    AGENT;

    /** Whether staff enter what comes by this way; applicants enter the rest themselves. */
    public boolean isEnteredByStaff() {
        return this == WINDOW || this == AGENT;
    }
}
