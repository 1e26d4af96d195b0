package org.yiwang.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.yiwang.application.Application;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.catalogue.Target;
import org.yiwang.identity.Actor;

/** Applications for the item of these tests. */
final class Submitted {

    static final String ITEM = "R001";

    private Submitted() {}

    static Application at(ApplicationContext node, Actor applicant) {
        try {
            Attachment form = node.getBean(AttachmentStore.class)
                    .store(new ByteArrayInputStream(SampleFiles.pdf(1)), "登记表.pdf", "material-1");
            ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", SampleIds.next(), "13800000001");
            SubmitApplication submission = new SubmitApplication(
                    UUID.randomUUID().toString(), ITEM, "申请", who, Map.of(), Map.of(1, Evidence.of(form)));
            return node.getBean(SubmissionDesk.class).submit(submission, applicant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
