package org.yiwang.document;

import java.util.Collection;
import java.util.Optional;
import org.yiwang.application.ApplicationNo;

/** Tells by its verification code which application a document belongs to. */
public interface DocumentIndex {

    /** Notes the codes of an application's documents, in the caller's transaction; one that is known stays as it is. */
    void note(ApplicationNo no, Collection<String> codes);

    Optional<ApplicationNo> find(String code);
}
