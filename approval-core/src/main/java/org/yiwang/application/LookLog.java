package org.yiwang.application;

import java.time.Instant;
import org.yiwang.identity.Actor;

/** The record of who looked at applications that their node does not hold. */
public interface LookLog {

    void record(ApplicationNo no, Actor reader, Instant at);
}
