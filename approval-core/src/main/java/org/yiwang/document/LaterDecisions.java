package org.yiwang.document;

import java.util.List;
import java.util.Optional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.identity.Actor;

/** Tells what became of issued documents after the decision: corrected, changed, revoked. Implemented by revisions. */
public interface LaterDecisions {

    /** The last one about the document with this code. */
    Optional<LaterDecision> about(ApplicationNo no, String code);

    /** The documents that such decisions issued for an application, the oldest first. */
    List<IssuedDocument> documents(ApplicationNo no);

    /** The same as {@code reader} may see them: masked where the application is. */
    List<IssuedDocument> documents(Application application, Actor reader);
}
