package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.yiwang.catalogue.ItemFixture.choice;
import static org.yiwang.catalogue.ItemFixture.field;
import static org.yiwang.catalogue.ItemFixture.item;
import static org.yiwang.catalogue.ItemFixture.when;
import static org.yiwang.catalogue.ItemFixture.withFields;
import static org.yiwang.catalogue.ItemFixture.withTerms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.disclosure.ReadingDesk;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.CatalogueDesk;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemDrafts;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.ItemState;
import org.yiwang.catalogue.JointItems;
import org.yiwang.catalogue.PublishItem;
import org.yiwang.catalogue.Target;
import org.yiwang.catalogue.Terms;
import org.yiwang.catalogue.WithdrawItem;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.importing.ImportFile;
import org.yiwang.importing.ImportJob;
import org.yiwang.importing.Imports;

/** The life of items at the county, on a real database. */
class CatalogueIT {

    private static final byte[] PDF = SampleFiles.pdf(1);
    private static final Path SAMPLE = Path.of("..", "infra", "sample");
    private static final Actor ADMINISTRATOR =
            new Actor("a", "county", "陈志远", AccountKind.STAFF, Set.of(), Set.of(Duty.ADMINISTRATOR));
    private static final Actor CLERK =
            new Actor("c", "clerk", "林小燕", AccountKind.STAFF, Set.of("受理岗"), Set.of(Duty.CLERK));
    private static final Actor APPLICANT =
            new Actor("w", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());

    private static ConfigurableApplicationContext county;
    private static CatalogueDesk desk;
    private static Catalogue catalogue;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        desk = county.getBean(CatalogueDesk.class);
        catalogue = county.getBean(Catalogue.class);
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void whatIsNotInForceYetIsKnownButNotOffered() {
        Instant soon = Instant.now().plusSeconds(3);
        desk.draft(item("F001"), ADMINISTRATOR);
        desk.publish(new PublishItem("F001", soon, "首次发布"), ADMINISTRATOR);
        assertThat(catalogue.newest("F001")).isPresent();
        assertThat(catalogue.inForceOrComing()).extracting(Item::code).contains("F001");
        assertThat(codes(() -> submit("F001", Map.of()))).containsExactly("item.notYet");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> catalogue.current("F001").isPresent());
        assertThat(submit("F001", Map.of()).item().version()).isEqualTo(1);
    }

    @Test
    void aWithdrawnItemIsNotOfferedAnyMoreAndRunningCasesGoOnUnderTheirVersion() {
        publish(item("W001"));
        Application running = submit("W001", Map.of());
        publish(withTerms(item("W001"), new Terms(Level.COUNTY, Level.COUNTY, 10, 4, 1)));
        desk.withdraw(new WithdrawItem("W001", null, "法规废止"), ADMINISTRATOR);
        assertThat(catalogue.current("W001")).isEmpty();
        assertThat(catalogue.newest("W001").orElseThrow().state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(codes(() -> submit("W001", Map.of()))).containsExactly("item.withdrawn");
        county.getBean(HandlingDesk.class)
                .act(new ActOnApplication(running.no(), Action.PRE_REVIEW, "", running.version()), CLERK);
        Application open = county.getBean(ReadingDesk.class).open(running.no(), APPLICANT);
        assertThat(open.item().version()).isEqualTo(1);
        assertThat(open.item().promised().number()).isEqualTo(3);
        publish(item("W001"));
        assertThat(submit("W001", Map.of()).item().version()).isEqualTo(4);
    }

    @Test
    void theNewestVersionOfThoseWhoseInstantHasComeIsInForce() {
        publish(item("V001"));
        desk.draft(withTerms(item("V001"), new Terms(Level.COUNTY, Level.COUNTY, 9, 4, 0)), ADMINISTRATOR);
        desk.publish(new PublishItem("V001", Instant.now().plusSeconds(3600), ""), ADMINISTRATOR);
        assertThat(catalogue.current("V001").orElseThrow().version()).isEqualTo(1);
        assertThat(catalogue.versions("V001")).extracting(Item::version).containsExactly(2, 1);
        assertThat(catalogue.inForceOrComing())
                .filteredOn(item -> item.code().equals("V001"))
                .extracting(Item::version)
                .containsExactly(1, 2);
    }

    @Test
    void onlyTheCountysAdministratorPublishesAndNeverIntoThePast() {
        desk.draft(item("P001"), ADMINISTRATOR);
        assertThat(codes(() -> desk.publish(new PublishItem("P001", null, ""), CLERK)))
                .containsExactly("catalogue.administratorOnly");
        assertThat(codes(
                        () -> desk.publish(new PublishItem("P001", Instant.now().minusSeconds(60), ""), ADMINISTRATOR)))
                .containsExactly("catalogue.past");
        assertThat(codes(() -> desk.publish(new PublishItem("P009", null, ""), ADMINISTRATOR)))
                .containsExactly("catalogue.noDraft");
        assertThat(county.getBean(ItemDrafts.class).find("P001")).isPresent();
    }

    @Test
    void aDraftMayBeUnfinishedButIsNotPublishedSo() {
        desk.draft(withTerms(item("B001"), new Terms(Level.TOWNSHIP, Level.COUNTY, 2, 3, 0)), ADMINISTRATOR);
        assertThat(codes(() -> desk.publish(new PublishItem("B001", null, ""), ADMINISTRATOR)))
                .containsExactly("item.promised.beyondStatutory", "item.steps.acceptLevel");
        assertThat(catalogue.newest("B001")).isEmpty();
    }

    @Test
    void anApplicationAnswersWhatItsItemAsks() {
        publish(withFields(
                item("Q001"),
                choice("kind", "账户", "地址"),
                when(field("bank", FieldType.TEXT, true), "kind", "账户"),
                field("amount", FieldType.NUMBER, false)));
        assertThat(fields(() -> submit("Q001", Map.of("amount", "很多", "kind", "账户"))))
                .containsExactly("form.bank", "form.amount");
        Application submitted = submit("Q001", Map.of("kind", "地址", "bank", "农商行", "amount", " 3.5 "));
        assertThat(submitted.form()).containsExactly(Map.entry("kind", "地址"), Map.entry("amount", "3.5"));
        assertThat(submitted.item().fields()).hasSize(3);
    }

    @Test
    void theSampleCatalogueIsImportedAsDraftsAndThenPublishedWithItsJointItems() throws IOException {
        ImportJob drafts = imported(Imports.Purpose.DRAFT, "items", "materials", "steps", "fields");
        assertThat(drafts.rejected()).isZero();
        assertThat(catalogue.newest("D005")).isEmpty();
        assertThat(county.getBean(ItemDrafts.class).find("D005").orElseThrow().changedBy())
                .isEqualTo("陈志远");
        desk.publish(new PublishItem("D005", null, "启用"), ADMINISTRATOR);
        assertThat(catalogue.current("D005").orElseThrow().fields()).hasSize(5);
        ImportJob all = imported(Imports.Purpose.PUBLISH, "items", "materials", "steps", "fields", "joint");
        assertThat(all.rejected()).isZero();
        assertThat(all.accepted()).isEqualTo(all.total());
        assertThat(catalogue.current("D005").orElseThrow().version()).isEqualTo(1);
        assertThat(county.getBean(JointItems.class).all()).hasSize(11);
        assertThat(county.getBean(JointItems.class).find("J02").orElseThrow().itemCodes())
                .startsWith("E020", "E016");
    }

    @Test
    void anItemWithAnUnreadableMaterialStaysAsItIsInForce() {
        String items = "item_code,name,item_type,category,department,accept_level,decide_level,window_type,target,"
                + "handling_type,statutory_days,promised_days\nZR77,甲,公共服务,社会保障,县人社局,county,county,社保,自然人,承诺件,5,3\n";
        String steps = "item_code,seq,step_name,level,role,days\nZR77,1,受理,county,受理岗,0\nZR77,2,决定,county,决定岗,2\n";
        String materials = "item_code,seq,material_name,form,copies,necessity,origin,note\nZR77,1,申请表,原件,1,必要,自备,\n";
        ImportJob good = imported(Imports.Purpose.PUBLISH, files(items, steps, materials));
        assertThat(good.rejected()).isZero();
        ImportJob bad =
                imported(Imports.Purpose.PUBLISH, files(items, steps, materials + "ZR77,2,身份证,户口簿,复印件,1,必要,政府部门核发,\n"));
        assertThat(bad.accepted()).isZero();
        assertThat(bad.rejections().get(0).line()).isEqualTo(3);
        assertThat(catalogue.newest("ZR77").orElseThrow().version()).isEqualTo(1);
        ImportJob unread = imported(
                Imports.Purpose.PUBLISH, files(items, steps, materials + "ZR77,2,身份证,复印件,1,必要,x,\n", "旧表.xls"));
        assertThat(unread.accepted()).isZero();
        assertThat(catalogue.newest("ZR77").orElseThrow().version()).isEqualTo(1);
    }

    private static List<ImportFile> files(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new ImportFile("表.csv", text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static ImportJob imported(Imports.Purpose purpose, String... names) throws IOException {
        return imported(
                purpose,
                Arrays.stream(names)
                        .map(name -> read("catalog-" + name + ".csv"))
                        .toList());
    }

    private static ImportJob imported(Imports.Purpose purpose, List<ImportFile> files) {
        Imports imports = county.getBean(Imports.class);
        ImportJob begun = imports.start(files, purpose, ADMINISTRATOR);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> imports.find(begun.id()).orElseThrow().state() != ImportJob.State.RUNNING);
        return imports.find(begun.id()).orElseThrow();
    }

    private static ImportFile read(String name) {
        try {
            return new ImportFile(name, Files.readAllBytes(SAMPLE.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item publish(Item item) {
        return catalogue.publish(item.as(ItemFixture.PUBLISHED));
    }

    private static Application submit(String item, Map<String, String> form) {
        try {
            Attachment file =
                    county.getBean(AttachmentStore.class).store(new ByteArrayInputStream(PDF), "登记表.pdf", "material-1");
            ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", SampleIds.next(), "13800000001");
            return county.getBean(SubmissionDesk.class)
                    .submit(
                            new SubmitApplication(
                                    UUID.randomUUID().toString(),
                                    item,
                                    "变更账户",
                                    who,
                                    form,
                                    Map.of(1, Evidence.of(file))),
                            APPLICANT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    private static List<String> fields(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals().stream()
                .map(Refusal::field)
                .toList();
    }
}
