package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.Application;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.SubmitApplication.IntakeForm;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.submission.Duplicates;
import org.yiwang.application.submission.EarlierFiles;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Target;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Assurance;
import org.yiwang.identity.Duty;
import org.yiwang.identity.IdentityDesk;
import org.yiwang.identity.ProveIdentity;
import org.yiwang.identity.RegisterApplicant;
import org.yiwang.identity.Registration;
import org.yiwang.importing.ImportFixture;
import org.yiwang.worklist.Box;
import org.yiwang.worklist.ListQuery;
import org.yiwang.worklist.Worklists;

/** An identity number proves nothing: an account follows what the window filed once a clerk has seen its owner's card. */
class ProvenPeopleIT {

    private static final String NAME = "王秀兰";

    private static ConfigurableApplicationContext county;
    private static Item item;
    private static Actor window;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        item = ImportFixture.publishSampleItem(county.getBean(Catalogue.class));
        window = CoreNode.member(county, "window", "陈海燕", Set.of("受理岗"), Duty.CLERK);
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void anImpostorWithTheRightNumberLearnsNothing() {
        String number = SampleIds.next();
        Actor impostor = registered("impostor", number);
        Application hers = filedAtTheWindow(number);

        assertThat(hers.applicant().accountId()).isEmpty();
        assertThat(codes(() -> bean(ReadingDesk.class).open(hers.no(), impostor)))
                .containsExactly("application.unknown");
        assertThat(mine(impostor)).isEmpty();
        assertThat(bean(Duplicates.class).openFor(impostor, number, item)).isEmpty();
        assertThat(bean(EarlierFiles.class).of(item, number, impostor).get(1)).isEmpty();
        assertThat(refusals(() -> sent(number, impostor))).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("submission.duplicateUnproven");
            assertThat(refusal.arguments()).isEmpty();
        });
    }

    @Test
    void whoShowsTheCardFollowsWhatTheWindowFiledBefore() {
        String number = SampleIds.next();
        registered("xiulan", number);
        Application hers = filedAtTheWindow(number);

        bean(IdentityDesk.class).prove(new ProveIdentity(" XiuLan ", NAME, number.toLowerCase(), true), window);

        Actor her = bean(Accounts.class).byUsername("xiulan").orElseThrow().actor();
        assertThat(bean(ReadingDesk.class).open(hers.no(), her)).isEqualTo(hers);
        assertThat(mine(her)).containsExactly(hers.no().value());
        assertThat(bean(Duplicates.class).openFor(her, number, item)).contains(hers);
        SubmitApplication another = form(number, Channel.WINDOW, hers.no().value());
        assertThat(bean(SubmissionDesk.class)
                        .submit(another, window)
                        .applicant()
                        .accountId())
                .isEqualTo(her.accountId());
    }

    @Test
    void aNumberHasOneProvenAccount() {
        String number = SampleIds.next();
        registered("first", number);
        registered("second", number);
        prove("first", number);
        assertThat(codes(() -> prove("second", number))).containsExactly("identity.otherProven");
        assertThat(codes(() -> registered("third", number))).containsExactly("account.numberProven");
    }

    @Test
    void theCardMustBeSeenAndSayWhatTheAccountSays() {
        registered("typo", SampleIds.next());
        IdentityDesk desk = bean(IdentityDesk.class);
        assertThat(codes(() -> desk.prove(new ProveIdentity("typo", "王秀", SampleIds.next(), false), window)))
                .containsExactly("identity.cardNotSeen", "identity.otherNumber", "identity.otherName");
        assertThat(codes(() -> desk.prove(new ProveIdentity("nobody", NAME, SampleIds.next(), true), window)))
                .containsExactly("identity.noAccount");
        Actor applicant = bean(Accounts.class).byUsername("typo").orElseThrow().actor();
        assertThat(codes(() -> desk.prove(new ProveIdentity("typo", NAME, SampleIds.next(), true), applicant)))
                .containsExactly("identity.clerksOnly");
    }

    @Test
    void theClerkSeesThatNobodyCheckedWhoSentIt() {
        String number = SampleIds.next();
        Application sent = sent(number, registered("online", number));
        assertThat(sent.intake().assurance()).isEqualTo(Assurance.SELF_DECLARED);
        assertThat(sent.intake().isIdentityUnproven()).isTrue();
        assertThat(filedAtTheWindow(SampleIds.next()).intake().isIdentityUnproven())
                .isFalse();
    }

    private static Actor registered(String username, String number) {
        return bean(Registration.class)
                .open(new RegisterApplicant(username, "correct horse battery", NAME, number, "13800000001"))
                .actor();
    }

    private static void prove(String username, String number) {
        bean(IdentityDesk.class).prove(new ProveIdentity(username, NAME, number, true), window);
    }

    private static Application filedAtTheWindow(String number) {
        return bean(SubmissionDesk.class).submit(form(number, Channel.WINDOW, null), window);
    }

    private static Application sent(String number, Actor applicant) {
        return bean(SubmissionDesk.class).submit(form(number, Channel.ONLINE, null), applicant);
    }

    private static SubmitApplication form(String number, Channel channel, @Nullable String duplicateOf) {
        return new SubmitApplication(
                UUID.randomUUID().toString(),
                item.code(),
                "更换账户",
                new ApplicantForm(Target.PERSON, NAME, number, "13800000001"),
                Map.of("reason", "换卡"),
                Map.of(1, Evidence.of(file())),
                new IntakeForm(channel, null, duplicateOf));
    }

    private static Attachment file() {
        try {
            return bean(AttachmentStore.class)
                    .store(new ByteArrayInputStream(SampleFiles.pdf(1)), "a.pdf", "material-1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> mine(Actor applicant) {
        return bean(Worklists.class).find(ListQuery.of(Box.MINE), new PageRequest(1, 10), applicant).rows().stream()
                .map(row -> row.no().value())
                .toList();
    }

    private static <T> T bean(Class<T> type) {
        return county.getBean(type);
    }

    private static List<String> codes(ThrowingCallable command) {
        return refusals(command).stream().map(Refusal::code).toList();
    }

    private static List<Refusal> refusals(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals();
    }
}
