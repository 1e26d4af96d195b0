package org.yiwang.identity;

/** The duties of a member of staff, besides the posts held. */
public enum Duty {
    /** Handles applications at the steps of the posts held. */
    CLERK,
    /** 县审管办: publishes catalogue, calendar and divisions. */
    ADMINISTRATOR,
    /** 中心主任、本机关负责人: approves extensions of what the node decides, assigns, keeps the centre's own list of items, at the node of the centre. */
    DIRECTOR,
    /** 监察/考核: searches across levels. */
    AUDITOR,
    /** Watches the node and its links; sees no personal data. */
    OPERATOR
}
