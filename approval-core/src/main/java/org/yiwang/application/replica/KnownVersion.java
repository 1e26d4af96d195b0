package org.yiwang.application.replica;

import java.util.List;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.CallIn;
import org.yiwang.division.DivisionCode;

/** The stored version of an application, its place and its custody: enough to judge a newer one. */
public record KnownVersion(
        ApplicationNo no, DivisionCode place, DivisionCode holder, int epoch, long version, List<CallIn> recalls) {}
