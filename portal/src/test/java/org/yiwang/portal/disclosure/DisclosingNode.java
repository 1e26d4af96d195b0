package org.yiwang.portal.disclosure;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.disclosure.CaseReader;
import org.yiwang.application.disclosure.TellingCase;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.replica.ReplicatedApplications;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.division.DivisionCode;
import org.yiwang.draft.Draft;
import org.yiwang.draft.Drafts;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.search.ApplicationSearch;

/** A node that has come to know the case, with an account for each reader and the applicant's next draft. */
record DisclosingNode(
        ConfigurableApplicationContext context,
        Map<CaseReader, Actor> accounts,
        List<Application> phases,
        Collection<String> addresses)
        implements AutoCloseable {

    private static final String PASSWORD = "correct horse battery";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static DisclosingNode start(DivisionCode code) {
        ConfigurableApplicationContext context = PortalNode.start(code);
        context.getBean(Catalogue.class).receive(ItemFixture.item("D005"));
        Map<CaseReader, Actor> accounts = new HashMap<>();
        CaseReader.all().forEach(reader -> accounts.put(reader, account(context, reader)));
        Actor owner = accounts.entrySet().stream()
                .filter(each -> each.getKey().isOwner())
                .findFirst()
                .orElseThrow()
                .getValue();
        List<Application> phases = TellingCase.phases(owner.accountId());
        String draft = draft(context, owner, phases.get(0));
        return new DisclosingNode(context, accounts, phases, new Addresses(values(phases.get(0), draft)).of(context));
    }

    private static Actor account(ConfigurableApplicationContext context, CaseReader reader) {
        return context.getBean(Accounts.class)
                .create(new AccountDraft(
                        reader.username(),
                        PASSWORD,
                        reader.displayName(),
                        reader.kind(),
                        reader.posts(),
                        reader.duties(),
                        null,
                        null))
                .orElseThrow()
                .actor();
    }

    /** A draft that the applicant has begun to fill in once more. */
    private static String draft(ConfigurableApplicationContext context, Actor owner, Application model) {
        Drafts drafts = context.getBean(Drafts.class);
        Draft begun = drafts.begin("D005", Channel.ONLINE, owner);
        drafts.save(new Draft(
                begun.id(),
                begun.accountId(),
                begun.itemCode(),
                model.title(),
                model.applicant().kind(),
                model.applicant().name(),
                model.applicant().idNumber(),
                model.applicant().phone(),
                model.form(),
                Map.of(1, Evidence.of(model.attachments().get(0))),
                begun.intake(),
                begun.changedAt()));
        return begun.id();
    }

    private static Map<String, List<String>> values(Application known, String draft) {
        List<String> actions = new ArrayList<>();
        Arrays.stream(Action.values()).forEach(action -> actions.add(action.path()));
        return Map.ofEntries(
                Map.entry("no", List.of(known.no().value())),
                Map.entry("code", List.of(known.documents().get(0).verificationCode(), "D005", "330327100002")),
                Map.entry("sha256", List.of("b".repeat(64), "c".repeat(64))),
                Map.entry("id", List.of(String.valueOf(OneSetAside.ID), draft)),
                Map.entry("path", actions),
                Map.entry("part", List.of("materials", "steps", "fields")),
                Map.entry("year", List.of("2026")),
                Map.entry("version", List.of("1")),
                Map.entry("seq", List.of("1")),
                Map.entry("at", List.of("0", "1")),
                Map.entry("name", List.of("items.csv", "templates.xlsx")),
                Map.entry("table", List.of("items")));
    }

    Session signIn(CaseReader reader) throws IOException, InterruptedException {
        return Session.signedIn(context, reader.username(), PASSWORD);
    }

    /** As replication does, and until the auditors can find it as it is now. */
    void receive(Application phase) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        commit -> context.getBean(ReplicatedApplications.class).receive(phase));
        Actor auditor = accounts.entrySet().stream()
                .filter(each -> each.getKey().name().equals("auditor"))
                .findFirst()
                .orElseThrow()
                .getValue();
        context.getBeanProvider(ApplicationSearch.class).ifAvailable(search -> await("the case is found")
                .atMost(PATIENCE)
                .until(() -> search.search(phase.no().value(), PageRequest.of(1), auditor).hits().rows().stream()
                        .anyMatch(hit -> hit.state() == phase.state())));
    }

    @Override
    public void close() {
        context.close();
    }
}
