package org.yiwang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiwang.search.SearchedApplication.application;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.action.State;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.search.Highlight.Piece;
import org.yiwang.search.indexing.ApplicationIndex;
import org.yiwang.search.indexing.QueuedApplication;

/** An auditor's hits, on a real database and a real index. */
class SearchIT {

    private static final Application PENSION = application()
            .titled("变更养老金领取账户")
            .by("王秀兰")
            .saying("原银行卡遗失,换到灵溪支行;王秀兰本人办理")
            .build();
    private static final Application RESTAURANT = application()
            .titled("开办小餐饮店")
            .byOrganisation("苍南县灵溪食品有限公司")
            .saying("经营面积四十平方米 <b>临街</b>")
            .build();
    private static final Application SHUFFLED =
            application().titled("老人休养 金额变更").by("陈金老").build();

    private static County county;

    @BeforeAll
    static void start() throws InterruptedException {
        county = County.withIndex("--yiwang.search.indexing.batch=2");
        county.receive(PENSION, RESTAURANT, SHUFFLED);
        county.awaitIndexed(PENSION, RESTAURANT, SHUFFLED);
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void findsByWordsOfTitleApplicantItemDepartmentAndForm() {
        assertThat(county.numbers("养老金领取")).containsExactly(no(PENSION));
        assertThat(county.numbers("王秀兰")).containsExactly(no(PENSION));
        assertThat(county.numbers("灵溪食品有限公司")).containsExactly(no(RESTAURANT));
        assertThat(county.numbers("经营面积")).containsExactly(no(RESTAURANT));
        assertThat(county.numbers("个人信息变更 社会保障局")).contains(no(PENSION), no(RESTAURANT), no(SHUFFLED));
    }

    @Test
    void everyWordMustBeThereAsItIsWritten() {
        assertThat(county.numbers("王秀兰 灵溪支行")).containsExactly(no(PENSION));
        assertThat(county.numbers("王秀兰 餐饮")).isEmpty();
        assertThat(county.numbers("老养")).isEmpty();
    }

    @Test
    void putsATitleBeforeAForm() {
        Application inForm = application().titled("补办证明").saying("海鲜批发").build();
        Application inTitle = application().titled("海鲜批发备案").build();
        Application laterInForm = application().titled("领取证明").saying("海鲜批发").build();
        receiveAndAwait(inForm, inTitle, laterInForm);
        assertThat(county.numbers("海鲜批发")).containsExactly(no(inTitle), no(laterInForm), no(inForm));
    }

    @Test
    void findsANumberWithAndWithoutHyphensAndByItsBeginning() {
        assertThat(county.numbers(no(PENSION))).containsExactly(no(PENSION));
        assertThat(county.numbers(no(PENSION).replace("-", ""))).containsExactly(no(PENSION));
        assertThat(county.numbers(no(PENSION).substring(0, 21))).contains(no(PENSION), no(RESTAURANT));
    }

    @Test
    void masksTheApplicantWhereverTheNameStands() {
        Hit hit = county.search("王秀兰本人办理").hits().rows().get(0);
        assertThat(hit.applicantName()).isEqualTo("王**");
        assertThat(hit.toString()).contains("王**本人办理").doesNotContain("王秀兰");
    }

    @Test
    void showsWhatMatchedAsTextAndNeverAsMarkup() {
        Highlight highlight =
                county.search("临街").hits().rows().get(0).highlights().get(0);
        assertThat(highlight.field()).isEqualTo(Highlight.Field.FORM);
        assertThat(highlight.pieces()).contains(new Piece("临街", true));
        assertThat(highlight.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .contains("<b>临街</b>");
    }

    @Test
    void doesNotFindNumbersOfPersons() {
        assertThat(county.numbers(SearchedApplication.ID_NUMBER)).isEmpty();
        assertThat(county.numbers(SearchedApplication.PHONE)).isEmpty();
    }

    @Test
    void aNewerVersionTakesThePlaceOfTheOlder() throws InterruptedException {
        SearchedApplication known = application().titled("渔船检验");
        receiveAndAwait(known.build());
        Application newer = known.inVersion(2, State.GRANTED).build();
        receiveAndAwait(newer);
        assertThat(county.search("渔船检验").hits().total()).isEqualTo(1);
    }

    @Test
    void anOldVersionThatComesLateChangesNothing() {
        SearchedApplication known = application().titled("林木采伐");
        Application newer = known.inVersion(5, State.IN_REVIEW).build();
        receiveAndAwait(newer);
        Application late = known.inVersion(4, State.SUBMITTED).build();
        Application next = application().titled("紧随其后").build();
        assertThat(county.node().getBean(ApplicationIndex.class).index(List.of(late)))
                .isEmpty();
        receiveAndAwait(next);
        assertThat(county.search("林木采伐").hits().rows().get(0).state()).isEqualTo(State.IN_REVIEW);
    }

    @Test
    void anEntryThatBecameNewerMeanwhileStaysInTheQueue() {
        Application unknown = application().build();
        county.node().getBean(TransactionTemplate.class).executeWithoutResult(undone -> {
            county.queue().add(List.of(new QueuedApplication(unknown.no(), 3)));
            county.queue().add(List.of(new QueuedApplication(unknown.no(), 2)));
            county.queue().remove(List.of(new QueuedApplication(unknown.no(), 2)));
            assertThat(county.queue().length()).isEqualTo(1);
            county.queue().remove(List.of(new QueuedApplication(unknown.no(), 3)));
            assertThat(county.queue().length()).isZero();
            undone.setRollbackOnly();
        });
    }

    @Test
    void blankWordsFindEverythingNewestFirst() {
        assertThat(county.numbers(" ")).containsSubsequence(no(SHUFFLED), no(RESTAURANT), no(PENSION));
    }

    @Test
    void recordsWhoSearchedForWhat() {
        county.search("谁查过这句话");
        assertThat(county.node()
                        .getBean(JdbcClient.class)
                        .sql("select concat(account_id, name, detail) from " + county.auditSchema()
                                + ".audit_entry where act = 'SEARCH' and detail like '%谁查过这句话'")
                        .query(String.class)
                        .list())
                .containsExactly(county.auditor().accountId() + "周敏0 hits, q=谁查过这句话");
    }

    @Test
    void onlyAuditorsSearchAndOnlyAsDeepAsAnybodyReads() {
        Actor clerk = County.account(county.node(), "clerk", Duty.CLERK);
        ApplicationSearch search = county.node().getBean(ApplicationSearch.class);
        assertThatThrownBy(() -> search.search("养老", PageRequest.of(1), clerk))
                .isInstanceOf(Refused.class)
                .hasMessage("search.auditorsOnly");
        assertThatThrownBy(() -> search.search("养老", PageRequest.of(501), county.auditor()))
                .isInstanceOf(Refused.class)
                .hasMessage("search.tooDeep");
    }

    private static void receiveAndAwait(Application... applications) {
        try {
            county.receive(applications);
            county.awaitIndexed(applications);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String no(Application application) {
        return application.no().value();
    }
}
