package org.yiwang.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.CoreNode;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Applications;
import org.yiwang.application.action.Action;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** An applicant's request at the node that holds the application is carried out once for each id. */
class IdempotentActsIT {

    private static final Actor APPLICANT =
            new Actor("account-1", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
    private static final Actor CLERK =
            new Actor("c", "clerk", "林小燕", AccountKind.STAFF, Set.of("受理岗"), Set.of(Duty.CLERK));

    private static ConfigurableApplicationContext community;

    private ApplicationNo no;

    @BeforeAll
    static void start() {
        community = CoreNode.start("330327100002");
        List<Step> steps = List.of(
                new Step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, "受理岗", 0, true),
                new Step(2, "决定", StepKind.DECIDE, Level.TOWNSHIP, "决定岗", 3, true),
                new Step(3, "送达", StepKind.DELIVER, Level.TOWNSHIP, "受理岗", 0, true));
        community.getBean(Catalogue.class).receive(ItemFixture.item(Submitted.ITEM, steps));
    }

    @AfterAll
    static void stop() {
        community.close();
    }

    @BeforeEach
    void anApplicationIsHeldHere() {
        no = Submitted.at(community, APPLICANT).no();
        clerk(Action.PRE_REVIEW);
    }

    @Test
    void sendingItAgainYieldsTheApplicationAsItIs() {
        Application urged = act(Action.URGE, "h-1").application();
        assertThat(urged.lastEntry().requested().id()).isEqualTo("h-1");
        assertThat(urged.lastEntry().requestedElsewhere()).isNull();

        assertThat(act(Action.URGE, "h-1").application()).isEqualTo(urged);
        assertThat(known()).isEqualTo(urged);
        assertThat(act(Action.WITHDRAW, "h-2").application().version()).isEqualTo(urged.version() + 1);
    }

    @Test
    void anIdBelongsToOneAct() {
        act(Action.URGE, "h-1");

        Refused refused = catchThrowableOfType(Refused.class, () -> act(Action.WITHDRAW, "h-1"));
        assertThat(refused.refusals().get(0).code()).isEqualTo("request.idTaken");
    }

    @Test
    void whatWasDoneHereIsNotAskedForAtTheNextHolder() {
        act(Action.URGE, "h-1");
        Application accepted = clerk(Action.ACCEPT_APPLICATION);

        ActOutcome repeated = act(Action.URGE, "h-1");
        assertThat(repeated.request()).isNull();
        assertThat(repeated.application()).isEqualTo(accepted);
    }

    @Test
    void twiceAtTheSameMomentIsOnce() {
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> act(Action.URGE, "h-1")))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(known().history())
                .filteredOn(entry -> entry.action() == Action.URGE)
                .hasSize(1);
    }

    private ActOutcome act(Action action, String requestId) {
        return community
                .getBean(RequestDesk.class)
                .act(new ActOnApplication(no, action, "", null), requestId, APPLICANT);
    }

    private Application clerk(Action action) {
        return community
                .getBean(HandlingDesk.class)
                .act(new ActOnApplication(no, action, "", known().version()), CLERK);
    }

    private Application known() {
        return community.getBean(Applications.class).find(no).orElseThrow();
    }
}
