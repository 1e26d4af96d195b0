package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yiwang.application.Application;
import org.yiwang.audit.Act;
import org.yiwang.audit.Outcome;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.ledger.AuditDesk;
import org.yiwang.ledger.AuditEntry;
import org.yiwang.ledger.AuditQuery;

/** The deeds of people at a node as its audit shows them: what they did, read and tried. */
class AuditIT {

    private static final String FROM = "127.0.3.7";

    private static ConvenienceShop shop;
    private static Actor auditor;
    private static SignInCalls calls;

    @BeforeAll
    static void start() {
        shop = new ConvenienceShop();
        auditor = CoreNode.member(shop.node(), "auditor", "周敏", Set.of(), Duty.AUDITOR);
        calls = SignInCalls.at(shop.node(), FROM);
    }

    @AfterAll
    static void stop() {
        shop.close();
    }

    @Test
    void signInsFailuresAndTheEndOfSessionsAreRecordedWithTheirAddress() {
        String token = signedIn("doors", Duty.CLERK);
        calls.signIn("doors", "wrong");
        calls.signIn("nobody-of-us", "wrong");
        assertThat(calls.with(token, "DELETE", "/api/v1/sessions/current", "").status())
                .isEqualTo(204);
        assertThat(of("doors"))
                .extracting(AuditIT::line)
                .containsExactly("SIGN_OUT OWN DONE ", "SIGN_IN PASSWORD REFUSED signIn.wrong", "SIGN_IN TOKEN DONE ");
        assertThat(of("doors")).extracting(AuditEntry::address).containsOnly(FROM);
        assertThat(of("nobody-of-us"))
                .extracting(AuditIT::line)
                .containsExactly("SIGN_IN PASSWORD REFUSED signIn.wrong");
    }

    @Test
    void looksAtTheNodesOwnCasesListsAndRefusedCommandsAreRecorded() {
        Application a = shop.accepted();
        String token = signedIn("reader", Duty.CLERK);
        String no = a.no().value();
        assertThat(calls.with(token, "GET", "/api/v1/applications/" + no, "").status())
                .isEqualTo(200);
        assertThat(calls.with(token, "GET", "/api/v1/applications?box=todo&q=110105194912310021", "")
                        .status())
                .isEqualTo(200);
        calls.with(token, "GET", "/api/v1/applications/330327000000-20200101-000001-1", "");
        calls.with(token, "POST", "/api/v1/applications/" + no + "/actions/grant", "{}");
        calls.with(token, "PUT", "/api/v1/calendars/2031", "{}");
        List<AuditEntry> read = of("reader");
        assertThat(read)
                .filteredOn(entry -> entry.deed().subject().equals(no))
                .extracting(entry -> entry.deed().act() + " " + entry.deed().outcome())
                .contains("LOOK DONE", "COMMAND REFUSED");
        assertThat(read)
                .extracting(entry -> entry.deed().act() + " " + entry.deed().outcome())
                .contains("LIST DONE", "LOOK REFUSED", "ADMINISTER REFUSED");
        assertThat(read)
                .filteredOn(entry -> entry.deed().act() == Act.LIST)
                .extracting(entry -> entry.deed().detail())
                .singleElement()
                .asString()
                .startsWith("q=")
                .doesNotContain("110105194912310021");
    }

    @Test
    void actsAreRecordedInTheirOwnTransaction() {
        Application a = shop.accepted();
        AuditQuery ofCase = query("", a.no().value(), Act.HANDLE);
        assertThat(desk().find(ofCase, PageRequest.of(1), auditor).rows())
                .extracting(entry -> entry.deed().code() + " " + entry.deed().outcome())
                .contains("SUBMIT DONE", "ACCEPT_APPLICATION " + Outcome.DONE);
    }

    @Test
    void applicantsSeeWhoLookedAtTheirCaseAndNobodyElsesLooks() {
        Application a = shop.accepted();
        String token = signedIn("curious", Duty.CLERK);
        calls.with(token, "GET", "/api/v1/applications/" + a.no().value(), "");
        assertThat(desk().viewsOf(a, ConvenienceShop.APPLICANT))
                .extracting(entry -> entry.deed().who().username())
                .contains("curious");
        assertThat(desk().viewsOf(a, ConvenienceShop.WINDOW)).isEmpty();
    }

    @Test
    void clerksAndOperatorsDoNotReadTheAuditAndNobodyReadsMoreThanAQuarterAtOnce() {
        Actor operator = CoreNode.member(shop.node(), "operating", "王管", Set.of(), Duty.CLERK, Duty.OPERATOR);
        assertThatThrownBy(() -> desk().find(query("", "", null), PageRequest.of(1), operator))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("audit.forbidden");
        AuditQuery ofYears = AuditQuery.of(Instant.EPOCH, null, Instant.now());
        assertThatThrownBy(() -> desk().find(ofYears, PageRequest.of(1), auditor))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("audit.tooLong");
    }

    private static String signedIn(String username, Duty... duties) {
        CoreNode.member(shop.node(), username, "林静", Set.of("受理岗"), duties);
        return calls.signIn(username, "correct horse battery").token();
    }

    private static AuditDesk desk() {
        return shop.bean(AuditDesk.class);
    }

    private static List<AuditEntry> of(String username) {
        return desk().find(query(username, "", null), PageRequest.of(1), auditor)
                .rows();
    }

    private static AuditQuery query(String person, String subject, @Nullable Act act) {
        return AuditQuery.of(null, Instant.now().plusSeconds(60), Instant.now()).about(person, subject, act);
    }

    private static String line(AuditEntry entry) {
        return entry.deed().act() + " " + entry.deed().code() + " "
                + entry.deed().outcome() + " " + entry.deed().detail();
    }
}
