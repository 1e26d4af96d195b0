package org.yiwang.sync.attachment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.yiwang.application.ApplicationNo;

/** Which files belong to which applications, and which of them are still awaited. */
public interface AttachmentLedger {

    /** Notes that these files belong to an application. */
    void belong(Collection<String> sha256s, ApplicationNo no);

    /** The applications that a file belongs to. */
    List<ApplicationNo> ownersOf(String sha256);

    /** Notes a file as awaited, due at once; one that is awaited already gets the new sources. */
    void await(Awaited file);

    /** Up to {@code most} files that are due, the longest due first. */
    List<Awaited> due(Instant now, int most);

    void arrived(String sha256);

    void failed(String sha256, Instant nextTry, String error);

    long countAwaited();
}
