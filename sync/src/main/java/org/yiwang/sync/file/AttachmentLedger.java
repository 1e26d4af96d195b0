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

/** Records which files belong to which applications, and which of them are missing here. */
public interface AttachmentLedger {

    /** Records which files belong to which applications, in the caller's transaction. */
    void belong(Map<ApplicationNo, Set<String>> sha256s);

    /** Returns the applications that a file belongs to. */
    List<ApplicationNo> ownersOf(String sha256);

    /**
     * Records missing files, due at once, in the caller's transaction; a file that is missing already gets the new
     * sources.
     */
    void await(List<AwaitedFile> files);

    /** Returns up to {@code most} files that are due, the longest due first. */
    List<AwaitedFile> due(Instant now, int most);

    void arrived(String sha256);

    /** Records the source that is being asked now. */
    void asking(String sha256, DivisionCode source);

    /**
     * Records that no source gave the file: the worst trouble and its source for users, {@code log} for the operator.
     */
    void failed(String sha256, int tries, Instant nextTry, DivisionCode source, Trouble trouble, String log);

    /** Returns the progress of a missing file, of which {@code received} bytes are here. */
    Optional<Transfer> find(String sha256, long received);

    long countAwaited();
}
