package org.yiwang;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Target;
import org.yiwang.document.Papers;
import org.yiwang.document.Verification;
import org.yiwang.document.Verifications;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** Cases of a licence on their way to the certificate, at a node that handles all their steps. */
final class LicenceCases {

    static final Actor APPLICANT = new Actor("a", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
    static final Actor CLERK = clerk("lin", "林小燕", "受理岗");
    static final Actor DECIDER = clerk("chen", "陈立", "决定岗");

    private static final byte[] PDF = SampleFiles.pdf(1);

    private final ConfigurableApplicationContext node;

    LicenceCases(ConfigurableApplicationContext node) {
        this.node = node;
    }

    Verification verify(IssuedDocument document) {
        return node.getBean(Verifications.class).verify(document.verificationCode(), document.number(), "198.51.100.1");
    }

    static List<String> refusals(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    static IssuedDocument find(Application application, DocumentKind kind) {
        return application.documents().stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    String words(IssuedDocument issued) {
        try (PDDocument paper = Loader.loadPDF(node.getBean(Papers.class).of(issued))) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Application act(Application a, Action action, Actor by, Map<String, String> details) {
        long version = CoreNode.versionOf(node, a.no());
        return node.getBean(HandlingDesk.class)
                .act(new ActOnApplication(a.no(), action, "", version, details, Map.of()), by);
    }

    Application certified(String until, String conditions) {
        return act(granted(), Action.ISSUE_CERTIFICATE, CLERK, Map.of("validUntil", until, "conditions", conditions));
    }

    Application granted() {
        Application a = submit();
        act(a, Action.PRE_REVIEW, CLERK, Map.of());
        act(a, Action.ACCEPT_APPLICATION, CLERK, Map.of());
        return act(a, Action.GRANT, DECIDER, Map.of());
    }

    Application submit() {
        ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", SampleIds.next(), "13800000001");
        return node.getBean(SubmissionDesk.class)
                .submit(
                        new SubmitApplication(
                                UUID.randomUUID().toString(),
                                "L002",
                                "农村宅基地建房",
                                who,
                                Map.of("place", "上街 12 号", "reason", "危房重建"),
                                Map.of(1, Evidence.of(file()))),
                        APPLICANT);
    }

    private Attachment file() {
        try {
            return node.getBean(AttachmentStore.class).store(new ByteArrayInputStream(PDF), "申请表.pdf", "material-1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Actor clerk(String username, String name, String post) {
        return new Actor(username, username, name, AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK));
    }
}
