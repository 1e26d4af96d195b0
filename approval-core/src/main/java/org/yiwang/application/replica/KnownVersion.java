package org.yiwang.application.replica;

import java.util.List;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.CallIn;
import org.yiwang.division.DivisionCode;

/** Which version of an application is stored here, and by which custody: all that must be known to judge a newer one. */
public record KnownVersion(ApplicationNo no, DivisionCode holder, int epoch, long version, List<CallIn> recalls) {}
