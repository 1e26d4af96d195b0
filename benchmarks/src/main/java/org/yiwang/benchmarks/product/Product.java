package org.yiwang.benchmarks.product;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.benchmarks.measure.Client;
import org.yiwang.benchmarks.measure.Costs;
import org.yiwang.benchmarks.measure.Side;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Accounts;
import org.yiwang.node.key.MakeKeys;
import org.yiwang.node.key.Registration;

/** One node of the product with the data for a case of {@link BenchmarkItem}. */
public final class Product implements Side {

    private static final String NODE = "330327100002";
    private static final String COUNTY = "330327000000";
    private static final String KEYS = "only-one-node-here";

    private final ConfigurableApplicationContext node;
    private final People people;
    private final Map<Integer, Evidence> materials;

    private Product(ConfigurableApplicationContext node) throws IOException {
        this.node = node;
        people = People.at(node.getBean(Accounts.class));
        materials = Map.of(1, Evidence.of(file("信息变更登记表.pdf", 1)), 2, Evidence.of(file("居民身份证.pdf", 2)));
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> publish());
    }

    /** Starts the node on an empty database; {@code settings} name it, {@code folder} is the node's own. */
    public static Product start(List<String> settings, Path folder) throws IOException {
        List<String> all = new ArrayList<>(settings);
        all.add("--yiwang.node.code=" + NODE);
        all.add("--yiwang.node.base-url=http://127.0.0.1");
        all.add("--yiwang.keys.password=" + KEYS);
        all.add("--yiwang.keys.county=" + county(folder).keys().signing());
        all.add("--yiwang.node.data-dir=" + folder);
        all.add("--server.port=0");
        all.add("--server.address=127.0.0.1");
        return new Product(SpringApplication.run(CommandPathNode.class, all.toArray(String[]::new)));
    }

    /** Keys of a county, which signs nothing here, because nobody calls this node. */
    private static Registration county(Path folder) throws IOException {
        return MakeKeys.make(
                new DivisionCode(COUNTY), KEYS, folder.resolve("county.p12"), folder.resolve("county.txt"));
    }

    @Override
    public String name() {
        return "approval core";
    }

    @Override
    public Client newClient() {
        return new ProductClient(
                node.getBean(SubmissionDesk.class), node.getBean(HandlingDesk.class), people, materials);
    }

    /** The counters of the node's database server, over all clients; {@code process} if it runs on this machine. */
    public Costs costs(@Nullable ProcessHandle process) {
        return new Costs(new ServerCounters(node.getBean(JdbcTemplate.class)), process);
    }

    /** Stores them as a community receives them: from the county. */
    private void publish() {
        node.getBean(Catalogue.class).receive(BenchmarkItem.item());
        int year = LocalDate.now(node.getBean(Clock.class).withZone(WorkingDays.ZONE))
                .getYear();
        for (int each = year; each <= year + 1; each++) {
            node.getBean(WorkCalendars.class).receive(CalendarYear.of(each, 1, Map.of()));
        }
    }

    private Attachment file(String name, int number) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(name);
            document.save(content);
        }
        return node.getBean(AttachmentStore.class)
                .store(new ByteArrayInputStream(content.toByteArray()), name, "material-" + number);
    }

    @Override
    public void close() {
        node.close();
    }
}
