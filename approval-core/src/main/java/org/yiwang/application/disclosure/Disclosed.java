package org.yiwang.application.disclosure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.Visit;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.intake.Mandate;
import org.yiwang.attachment.Attachment;

/**
 * An application as one reader may see it: {@code full}, or with the personal data of every part masked. Views format
 * it and decide nothing. {@code application} is only for display, never to be stored or acted upon, because it may be
 * masked.
 */
public record Disclosed(Application application, boolean full) {

    static Disclosed full(Application application) {
        return new Disclosed(application, true);
    }

    static Disclosed cut(Application application) {
        return new Disclosed(new Redaction(application).made(), false);
    }

    public String title() {
        return application.title();
    }

    public Applicant applicant() {
        return application.applicant();
    }

    public @Nullable Mandate mandate() {
        return application.intake().mandate();
    }

    /** The answers of the form, by field name. */
    public Map<String, String> form() {
        return application.form();
    }

    public List<SubmittedMaterial> materials() {
        return application.materials();
    }

    /** The files whose content this reader may have; none unless personal data is shown in full. */
    public List<Attachment> attachments() {
        return full ? application.attachments() : List.of();
    }

    /** The documents with the facts that their papers print. */
    public List<IssuedDocument> documents() {
        return application.documents();
    }

    public List<HistoryEntry> history() {
        return application.history();
    }

    public List<Visit> visits() {
        return Visit.of(application);
    }
}
