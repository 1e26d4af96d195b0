package org.yiwang.application.disclosure;

import org.yiwang.application.Application;
import org.yiwang.identity.Actor;

/** Formats an application as the API answers with it, so that features above this one answer alike. */
public interface ApplicationAnswers {

    /** The application as {@code reader} may see it; a value to be written as JSON. */
    Object of(Application application, Actor reader);
}
