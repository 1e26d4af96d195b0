package org.yiwang.nodes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.Application;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.base.identifier.ResidentId;
import org.yiwang.catalogue.Target;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;

/** An application with the files that it was handed in with. */
public final class HandedIn {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private HandedIn() {}

    public static byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Submits an application for the item T001 at a node. */
    static Application at(ConfigurableApplicationContext node) {
        return at(node, "T001");
    }

    /** Submits an application for an item at a node. */
    static Application at(ConfigurableApplicationContext node, String item) {
        try {
            Attachment form =
                    node.getBean(AttachmentStore.class).store(new ByteArrayInputStream(pdf()), "登记表.pdf", "material-1");
            ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", nextId(), "13800000001");
            SubmitApplication submission = new SubmitApplication(
                    UUID.randomUUID().toString(),
                    item,
                    "更换养老金账户",
                    who,
                    Map.of("reason", "换卡"),
                    Map.of(1, Evidence.of(form)));
            Actor applicant = new Actor("a", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
            return node.getBean(SubmissionDesk.class).submit(submission, applicant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another person each time: the same one can't apply for the same twice unawares. */
    static String nextId() {
        String body = "33032719680512%03d".formatted(PEOPLE.incrementAndGet());
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(ResidentId::isValid)
                .findFirst()
                .orElseThrow();
    }
}
