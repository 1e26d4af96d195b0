package org.yiwang.document;

import java.util.Collection;
import java.util.Optional;
import org.yiwang.application.ApplicationNo;

/** Finds the application of a document by its verification code. */
public interface DocumentIndex {

    /** Records the codes of an application's documents, in the caller's transaction; a known one stays as it is. */
    void note(ApplicationNo no, Collection<String> codes);

    Optional<ApplicationNo> find(String code);
}
