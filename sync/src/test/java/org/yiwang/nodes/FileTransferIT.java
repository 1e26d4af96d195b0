package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.replica.ReplicatedApplications;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.LocalFiles;
import org.yiwang.attachment.Transfer;
import org.yiwang.division.DivisionCode;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.infra.stack.mariadb.DatabaseAccess;

/** Files between nodes: over lines that break, nodes that stop, copies that are spoilt. */
class FileTransferIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private static Path folder;

    private static String brokers;
    private static DatabaseAccess countysDatabase;
    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext township;
    private static ConfigurableApplicationContext community;
    private static WeakLine line;

    @BeforeAll
    static void start() {
        brokers = EmbeddedStack.shared().kafka().brokers();
        countysDatabase = EmbeddedStack.shared().newDatabase();
        county = SyncNode.start(COUNTY, brokers, countysDatabase);
        township = SyncNode.start(TOWNSHIP, brokers);
        int port = SyncNode.freePort();
        line = new WeakLine(port);
        community = SyncNode.start(COMMUNITY, brokers, EmbeddedStack.shared().newDatabase(), port, line.address());
    }

    @AfterAll
    static void stop() throws IOException {
        List.of(community, township, county).forEach(ConfigurableApplicationContext::close);
        line.close();
    }

    @Test
    void twoHundredMegabytesGoOnInTheMiddleAfterTheLineBrokeAndTheNodeWasStartedAgain() throws IOException {
        Attachment big = upload(bigPdf());
        assertThat(big.size()).isBetween(195L * MEGABYTE, 200L * MEGABYTE);
        long before = line.carried();
        line.breakAfter(120L * MEGABYTE);
        // Begun at the county, so that nobody in between fetches it as well.
        Application application = with(big, ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1));
        toldToTheCountyAlone(application);
        await().atMost(SOON).until(() -> brokeOff(transfer(county, big)));
        Transfer broken = transfer(county, big);
        assertThat(broken.received()).isBetween(100L * MEGABYTE, 121L * MEGABYTE);
        assertThat(broken.percent()).isBetween(50, 62);
        county.close();
        county = SyncNode.start(COUNTY, brokers, countysDatabase);
        assertThat(transfer(county, big).received()).isEqualTo(broken.received());
        line.mend();
        await().atMost(SOON).until(() -> county.getBean(LocalFiles.class).has(big));
        assertThat(county.getBean(LocalFiles.class).transfer(big)).isEmpty();
        assertThat(line.carried() - before).isLessThan(205L * MEGABYTE);
        assertThat(content(county, big)).hasSize(big.size()).hasSameBinaryContentAs(content(community, big));
    }

    @Test
    void whatIsSpoiltAtOneNodeComesFromTheNext() throws IOException {
        Attachment file = upload(new ByteArrayInputStream(anyPdf()));
        takeOver(township, file);
        spoil(content(township, file));
        record(township, with(file, ApplicationFixture.inReview(COMMUNITY, TOWNSHIP, 2, 2)));
        await().atMost(SOON).until(() -> county.getBean(LocalFiles.class).has(file));
        assertThat(content(county, file)).hasSameBinaryContentAs(content(community, file));
    }

    @Test
    void whoHasItNoMoreIsPassedOver() throws IOException {
        Attachment file = upload(new ByteArrayInputStream(anyPdf()));
        record(township, with(file, ApplicationFixture.inReview(COMMUNITY, TOWNSHIP, 2, 2)));
        await().atMost(SOON).until(() -> county.getBean(LocalFiles.class).has(file));
        assertThat(content(county, file)).hasSameBinaryContentAs(content(community, file));
    }

    private static void toldToTheCountyAlone(Application application) {
        community.getBean(TransactionTemplate.class).executeWithoutResult(status -> community
                .getBean(ReplicatedApplications.class)
                .receive(application));
        try (InboxPen pen = new InboxPen()) {
            pen.send(COUNTY, COMMUNITY, application);
        }
    }

    private static void record(ConfigurableApplicationContext node, Application application) {
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            node.getBean(Applications.class).save(application);
            node.publishEvent(new ApplicationRecorded(application));
        });
    }

    /** Not merely that its sender was not known yet. */
    private static boolean brokeOff(Transfer transfer) {
        return transfer.trouble() != null && transfer.received() > 0;
    }

    private static Transfer transfer(ConfigurableApplicationContext node, Attachment file) {
        return node.getBean(LocalFiles.class)
                .transfer(file)
                .orElseGet(() -> new Transfer(0, file.size(), null, Instant.EPOCH, null));
    }

    private static Application with(Attachment file, Application of) {
        return new Application(
                of.no(),
                of.title(),
                of.item(),
                of.applicant(),
                of.form(),
                List.of(ApplicationFixture.material(1, "登记表", file)),
                of.state(),
                of.currentStep(),
                of.custody(),
                of.version(),
                of.dates(),
                of.documents(),
                of.history(),
                of.work(),
                of.supplements(),
                of.firstContact(),
                of.intake());
    }

    private static Attachment upload(InputStream content) throws IOException {
        try (content) {
            return community.getBean(AttachmentStore.class).store(content, "登记表.pdf", "material-1");
        }
    }

    private static void takeOver(ConfigurableApplicationContext node, Attachment file) throws IOException {
        try (InputStream content = Files.newInputStream(content(community, file))) {
            node.getBean(AttachmentStore.class).store(content, "登记表.pdf", "material-1");
        }
    }

    private static Path content(ConfigurableApplicationContext node, Attachment file) {
        return node.getBean(AttachmentStore.class).find(file.sha256()).orElseThrow();
    }

    private static void spoil(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {0, 0, 0}), channel.size() / 2);
        }
    }

    private static byte[] anyPdf() throws IOException {
        byte[] pdf = HandedIn.pdf();
        byte[] mark = ("%" + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(pdf, pdf.length + mark.length);
        System.arraycopy(mark, 0, all, pdf.length, mark.length);
        return all;
    }

    /** A PDF of almost 200 MB, as a scanner makes them: a page, and a stream that nothing can shorten. */
    private static InputStream bigPdf() throws IOException {
        Path noise = folder.resolve("noise");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(noise))) {
            Random random = new Random(4);
            byte[] block = new byte[MEGABYTE];
            for (int i = 0; i < 198; i++) {
                random.nextBytes(block);
                out.write(block);
            }
        }
        Path file = folder.resolve("big.pdf");
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                InputStream content = Files.newInputStream(noise)) {
            document.addPage(new PDPage());
            PDStream stream = new PDStream(document, content);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Scan"), stream);
            document.save(file.toFile());
        }
        return Files.newInputStream(file);
    }
}
