package org.yiwang.application.submission;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.disclosure.Disclosed;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.evidence.MaterialVersion;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.audit.Act;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;
import org.yiwang.audit.Outcome;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Material;
import org.yiwang.identity.Actor;

/**
 * Finds files that an applicant filed before and need not bring again: of the same material (by its name), of the
 * applicant's own applications, as far as this node stores them. Applicants see the files of their own account; clerks
 * who may enter an application for the item see those of the applicant before them, and their use is recorded.
 */
@Service
public class EarlierFiles {

    private static final int APPLICATIONS = 40;
    private static final int A_MATERIAL = 12;

    private final Applications applications;
    private final AttachmentStore attachments;
    private final AuditLog audit;
    private final IntakeChannels channels;
    private final Disclosure disclosure;

    EarlierFiles(
            Applications applications,
            AttachmentStore attachments,
            AuditLog audit,
            IntakeChannels channels,
            Disclosure disclosure) {
        this.applications = applications;
        this.attachments = attachments;
        this.audit = audit;
        this.channels = channels;
        this.disclosure = disclosure;
    }

    /** A file and its application, with the title as its reader may see it; {@code shown} as much of it as they may. */
    public record EarlierFile(ApplicationNo no, String title, Instant submittedAt, Attachment file, Attachment shown) {}

    /** The newest ones by the item's materials, each content once; empty for materials that were never handed in. */
    public Map<Integer, List<EarlierFile>> of(Item item, String idNumber, Actor reader) {
        List<Application> earlier = earlier(item, SubmissionRules.number(idNumber), reader);
        if (reader.isStaff()) {
            Deed question = Deed.done(reader.who(), Act.LOOKUP, "EARLIER_FILES", "");
            earlier.forEach(
                    seen -> audit.record(question.about(seen.no().value()).ended(Outcome.DONE, item.code())));
        }
        return files(item, earlier, reader);
    }

    /** The file with this hash that was handed in for that material before. */
    public Optional<Attachment> take(Item item, int seq, String sha256, String idNumber, Actor reader) {
        List<Application> known = earlier(item, SubmissionRules.number(idNumber), reader);
        Optional<EarlierFile> found = files(item, known, reader).getOrDefault(seq, List.of()).stream()
                .filter(earlier -> earlier.file().sha256().equals(sha256))
                .findFirst();
        found.filter(earlier -> reader.isStaff())
                .ifPresent(earlier -> audit.record(Deed.done(
                        reader.who(), Act.FILE, "EARLIER_FILE", earlier.no().value())));
        return found.map(EarlierFile::file);
    }

    private Map<Integer, List<EarlierFile>> files(Item item, List<Application> earlier, Actor reader) {
        Map<Integer, List<EarlierFile>> found = new LinkedHashMap<>();
        item.materials().forEach(material -> found.put(material.seq(), of(material, earlier, reader)));
        return found;
    }

    private List<Application> earlier(Item item, String idNumber, Actor reader) {
        boolean nobody = idNumber.isEmpty()
                || reader.isStaff() && channels.openTo(reader, item).isEmpty();
        return nobody
                ? List.of()
                : applications.ofApplicant(idNumber, APPLICATIONS).stream()
                        .filter(application -> reader.isStaff() || application.isOf(reader))
                        .toList();
    }

    private List<EarlierFile> of(Material material, List<Application> earlier, Actor reader) {
        Map<String, EarlierFile> byContent = new LinkedHashMap<>();
        earlier.stream()
                .flatMap(application -> files(application, material.name(), reader))
                .filter(found -> attachments.has(found.file().sha256()))
                .forEach(found -> byContent.putIfAbsent(found.file().sha256(), found));
        return byContent.values().stream().limit(A_MATERIAL).toList();
    }

    private Stream<EarlierFile> files(Application application, String material, Actor reader) {
        Disclosed seen = disclosure.of(application, reader);
        return IntStream.range(0, application.materials().size())
                .filter(at -> application.materials().get(at).name().equals(material))
                .boxed()
                .flatMap(at -> files(
                        application,
                        seen.title(),
                        application.materials().get(at).newest(),
                        seen.materials().get(at).newest()));
    }

    /** The files of a version, each as it is and as its reader may see it. */
    private static Stream<EarlierFile> files(
            Application application, String title, MaterialVersion filed, MaterialVersion shown) {
        return IntStream.range(0, filed.files().size())
                .mapToObj(at -> new EarlierFile(
                        application.no(),
                        title,
                        application.dates().submittedAt(),
                        filed.files().get(at),
                        shown.files().get(at)));
    }
}
