package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.LicenceCases.APPLICANT;
import static org.yiwang.LicenceCases.CLERK;
import static org.yiwang.LicenceCases.DECIDER;
import static org.yiwang.LicenceCases.find;
import static org.yiwang.LicenceCases.refusals;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.document.IssuedDocuments;
import org.yiwang.document.Validity;

/** Certificates (证照): what is granted, on a paper of its own. */
class CertificateIT {

    private static ConfigurableApplicationContext county;
    private static LicenceCases cases;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        county.getBean(Catalogue.class).publish(LicenceItem.certified());
        cases = new LicenceCases(county);
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    /** 行政许可法 第三十九条. */
    @Test
    void whatIsGrantedIsCertifiedWithHolderContentTermAndConditions() {
        Application certified = cases.certified("2031-12-01", "不得改变用途\n三年内建成");
        IssuedDocument certificate = find(certified, DocumentKind.CERTIFICATE);
        assertThat(certificate.title()).isEqualTo("乡村建设规划许可证");
        assertThat(certificate.number()).matches("330327证〔\\d{4}〕第\\d{6}号");
        assertThat(cases.words(certificate))
                .contains(
                        "乡村建设规划许可证",
                        "王秀兰",
                        certified.applicant().idNumber(),
                        "建设位置：上街 12 号".replace(" ", ""),
                        "2031年12月1日",
                        "不得改变用途",
                        "三年内建成",
                        find(certified, DocumentKind.GRANT_DECISION).number().replace(" ", ""),
                        certificate.verificationCode())
                .doesNotContain("危房重建", "13800000001");
        assertThat(cases.verify(certificate).standing()).isEqualTo(Validity.VALID);
        Application closed = cases.act(certified, Action.DELIVER, CLERK, Map.of());
        assertThat(cases.words(find(closed, DocumentKind.DELIVERY_RECEIPT)))
                .contains("乡村建设规划许可证", certificate.number());
    }

    @Test
    void othersReadTheCertificateWithoutTheHoldersNumber() {
        Application closed = cases.act(cases.certified("", ""), Action.DELIVER, CLERK, Map.of());
        String code = find(closed, DocumentKind.CERTIFICATE).verificationCode();
        IssuedDocuments documents = county.getBean(IssuedDocuments.class);
        assertThat(cases.words(documents.disclosed(closed, code, APPLICANT).orElseThrow()))
                .contains(closed.applicant().idNumber(), "没有定期限");
        assertThat(cases.words(documents.disclosed(closed, code, DECIDER).orElseThrow()))
                .doesNotContain(closed.applicant().idNumber(), "王秀兰");
    }

    @Test
    void aTermThatIsOverBeforeItBeginsIsRefused() {
        Application granted = cases.granted();
        assertThat(refusals(
                        () -> cases.act(granted, Action.ISSUE_CERTIFICATE, CLERK, Map.of("validUntil", "2020-01-01"))))
                .containsExactly("action.validUntil");
        assertThat(refusals(() -> cases.act(granted, Action.ISSUE_CERTIFICATE, CLERK, Map.of("validUntil", "五年"))))
                .containsExactly("action.validUntil");
    }
}
