package org.yiwang.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** AB岗: decides when a B acts, and who may take over whose claims. */
class RosterTest {

    private static final String POST = "社区代办员";

    @ParameterizedTest(name = "A {0}, other A {1}: B acts {2}")
    @CsvSource({
        "AT_POST, AT_POST, false",
        "OUT, AT_POST, false",
        "AT_POST, LEAVE, false",
        "OUT, LEAVE, true",
        "MEETING, TRAINING, true",
        "FIELD_WORK, FIELD_WORK, true"
    })
    void aBActsOnlyWhileEveryAIsAway(Whereabouts first, Whereabouts second, boolean acts) {
        Roster roster = roster(a("lin", first), a("zhou", second), b("chen", Whereabouts.AT_POST));

        assertThat(now(roster, "chen").serves(POST)).isEqualTo(acts);
    }

    @Test
    void whereNobodyHoldsThePostAsAItsBActs() {
        Actor chen = now(roster(b("chen", Whereabouts.AT_POST)), "chen");

        assertThat(chen.serves(POST)).isTrue();
        assertThat(chen.standing()).isEqualTo(Map.of(POST, ""));
        assertThat(chen.holds(POST)).isFalse();
    }

    @Test
    void whoIsAwayIsNamed() {
        Roster roster = roster(a("lin", Whereabouts.OUT), a("zhou", Whereabouts.LEAVE), b("chen", Whereabouts.AT_POST));

        assertThat(now(roster, "chen").standing()).containsEntry(POST, "lin、zhou");
        assertThat(roster.present(POST)).isEmpty();
    }

    @Test
    void aPostOfWhoIsNoClerkIsHeldByNobody() {
        Actor auditor = actor("lin", Set.of(POST), Set.of(), Duty.AUDITOR);
        Roster roster = roster(colleague(auditor, Whereabouts.AT_POST), b("chen", Whereabouts.AT_POST));

        assertThat(now(roster, "chen").serves(POST)).isTrue();
    }

    @ParameterizedTest(name = "{0} may take over from {1}: {2}")
    @CsvSource({
        // lin holds the post as A and is here, zhou as A and is away, chen as B and is here.
        "lin, zhou, true",
        "lin, chen, true",
        "zhou, lin, false",
        "chen, lin, false",
        "chen, zhou, false",
        "lin, gone, true",
        "lin, lin, false",
        "lin, other, true",
        "other, zhou, false"
    })
    void whatIsClaimedIsTakenFromWhoIsAwayOrOnlyStoodIn(String who, String from, boolean may) {
        Roster roster = roster(
                a("lin", Whereabouts.AT_POST),
                a("zhou", Whereabouts.OUT),
                b("chen", Whereabouts.AT_POST),
                colleague(actor("other", Set.of(), Set.of(), Duty.CLERK), Whereabouts.AT_POST));

        assertThat(roster.mayTakeOver(now(roster, who), from, POST)).isEqualTo(may);
    }

    @Test
    void aBTakesFromItsAwayAButNotFromAnotherBWhoIsHere() {
        Roster roster = roster(a("lin", Whereabouts.OUT), b("chen", Whereabouts.AT_POST), b("wu", Whereabouts.AT_POST));

        assertThat(roster.mayTakeOver(now(roster, "chen"), "lin", POST)).isTrue();
        assertThat(roster.mayTakeOver(now(roster, "chen"), "wu", POST)).isFalse();
        assertThat(roster.covered(now(roster, "chen"))).isEqualTo(Map.of(POST, Set.of("lin")));
        assertThat(roster.covered(now(roster, "lin"))).isEqualTo(Map.of(POST, Set.of("chen", "wu")));
    }

    private static Actor now(Roster roster, String username) {
        return roster.standing(roster.ofUsername(username).orElseThrow().actor());
    }

    private static Roster roster(Colleague... colleagues) {
        return new Roster(List.of(colleagues));
    }

    private static Colleague a(String name, Whereabouts where) {
        return colleague(actor(name, Set.of(POST), Set.of(), Duty.CLERK), where);
    }

    private static Colleague b(String name, Whereabouts where) {
        return colleague(actor(name, Set.of(), Set.of(POST), Duty.CLERK), where);
    }

    private static Colleague colleague(Actor actor, Whereabouts where) {
        return new Colleague(actor, Set.of(), new Presence(where, "", null, "", null));
    }

    private static Actor actor(String name, Set<String> posts, Set<String> reserve, Duty duty) {
        return new Actor(name, name, name, AccountKind.STAFF, posts, Set.of(duty), reserve, Map.of(), Set.of());
    }
}
