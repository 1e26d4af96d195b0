package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.document.Standings;
import org.yiwang.document.Validity;
import org.yiwang.revision.Ground;
import org.yiwang.revision.ReviseDecision;
import org.yiwang.revision.Revision;
import org.yiwang.revision.RevisionDesk;
import org.yiwang.revision.RevisionKind;

/** Each granted part of a joint item leads to a certificate of its own, which stands and falls with its own decision. */
class JointCertificateIT {

    private static ConvenienceShop shop;

    @BeforeAll
    static void start() {
        shop = new ConvenienceShop();
    }

    @AfterAll
    static void stop() {
        shop.close();
    }

    /** 行政许可法 第三十九条. */
    @Test
    void eachGrantedPartLeadsToACertificateOfItsOwn() {
        Application issued = issued();
        assertThat(certificates(issued))
                .extracting(paper -> paper.part().orElseThrow(), IssuedDocument::title, paper -> paper.issuedBy()
                        .body())
                .containsExactly(
                        Tuple.tuple("H001", "营业执照", "县市场监督管理局"), Tuple.tuple("H007", "仅销售预包装食品备案证明", "县市场监督管理局"));
        List<IssuedDocument> decisions = ConvenienceShop.decisions(issued);
        assertThat(shop.words(certificates(issued).get(0)))
                .contains("个体工商户设立登记", decisions.get(0).number())
                .doesNotContain(decisions.get(1).number());
        assertThat(shop.words(certificates(issued).get(0))).contains("灵溪镇新街12号").doesNotContain("袋装糕点", "苍南卷烟营销部");
        assertThat(shop.words(certificates(issued).get(1))).contains("袋装糕点").doesNotContain("灵溪镇新街12号", "苍南卷烟营销部");
        assertThat(certificates(issued)).allMatch(paper -> standing(paper, issued) == Validity.VALID);
    }

    /** 行政许可法 第六十九条第二款. */
    @Test
    void theRevokedDecisionOnAPartFallsWithItsCertificateAlone() {
        Application issued = issued();
        IssuedDocument licence = ConvenienceShop.decisions(issued).get(0);
        Revision revoked = shop.bean(RevisionDesk.class)
                .revise(
                        new ReviseDecision(
                                UUID.randomUUID().toString(),
                                issued.no(),
                                0,
                                RevisionKind.REVOCATION,
                                licence.verificationCode(),
                                Ground.FRAUD_OR_BRIBERY,
                                List.of(),
                                "提交的租赁合同是伪造的",
                                "已告知，当事人没有异议",
                                false),
                        ConvenienceShop.HEAD);
        assertThat(shop.words(revoked.paper()))
                .contains(licence.number(), certificates(issued).get(0).number(), "第六十九条第二款")
                .doesNotContain(certificates(issued).get(1).number());
        assertThat(revoked.paper().part()).contains("H001");
        assertThat(standing(licence, issued)).isEqualTo(Validity.REVOKED);
        assertThat(certificates(issued))
                .extracting(paper -> standing(paper, issued))
                .containsExactly(Validity.REVOKED, Validity.VALID);
    }

    private static Application issued() {
        Application a = shop.examined();
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H001");
        shop.part(a, Action.PASS_PART, ConvenienceShop.MARKET, "H007");
        shop.part(a, Action.FAIL_PART, ConvenienceShop.TOBACCO, "H011");
        shop.act(a, Action.GRANT, ConvenienceShop.CHAIR, "", Map.of());
        return shop.act(
                a,
                Action.ISSUE_CERTIFICATE,
                ConvenienceShop.WINDOW,
                "",
                Map.of("validUntil", LocalDate.now().plusYears(5).toString()));
    }

    private static List<IssuedDocument> certificates(Application issued) {
        return issued.documents().stream()
                .filter(paper -> paper.kind() == DocumentKind.CERTIFICATE)
                .toList();
    }

    private static Validity standing(IssuedDocument paper, Application issued) {
        return shop.bean(Standings.class).of(paper, issued).validity();
    }
}
