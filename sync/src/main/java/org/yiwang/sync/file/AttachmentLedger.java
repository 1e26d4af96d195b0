package org.yiwang.sync.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yiwang.application.ApplicationNo;
import org.yiwang.attachment.Transfer;
import org.yiwang.attachment.Transfer.Trouble;
import org.yiwang.division.DivisionCode;

/** Which files belong to which applications, and which of them are still awaited. */
public interface AttachmentLedger {

    /** Notes which files belong to which applications, in the caller's transaction. */
    void belong(Map<ApplicationNo, Set<String>> sha256s);

    /** The applications that a file belongs to. */
    List<ApplicationNo> ownersOf(String sha256);

    /** Notes files as awaited, due at once; one that is awaited already gets the new sources. In the caller's transaction. */
    void await(List<AwaitedFile> files);

    /** Up to {@code most} files that are due, the longest due first. */
    List<AwaitedFile> due(Instant now, int most);

    void arrived(String sha256);

    /** Notes whom it is asked of now. */
    void asking(String sha256, DivisionCode source);

    /** Notes that nobody gave it: the trouble worth telling and with whom, {@code log} for who runs the node. */
    void failed(String sha256, int tries, Instant nextTry, DivisionCode source, Trouble trouble, String log);

    /** How far a file is that is awaited, of which {@code received} bytes are here. */
    Optional<Transfer> find(String sha256, long received);

    long countAwaited();
}
