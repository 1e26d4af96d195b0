package org.yiwang.application.disclosure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.action.State;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** Somebody who looks at a {@link TellingCase}, with an account at the node where they look unless they are a visitor. */
public record CaseReader(String name, String username, AccountKind kind, String post, @Nullable Duty duty) {

    public static final String OWNER = "account-1";

    /** Besides the applicant: who, where, when. */
    private static final Set<String> WHO_SEES_ALL = Set.of(
            "agent at 330327100002: SUBMITTED",
            "clerk of the step at 330327100002: SUBMITTED",
            "agent at 330327100002: IN_REVIEW",
            "clerk of the decision at 330327000000: IN_REVIEW");

    /** Everybody who can have an account; the posts of the step do not help whose duty is another. */
    public static List<CaseReader> all() {
        return List.of(
                new CaseReader("applicant", OWNER, AccountKind.APPLICANT, "", null),
                new CaseReader("another applicant", "account-2", AccountKind.APPLICANT, "", null),
                staff("agent", TellingCase.AGENT, "", Duty.CLERK),
                staff("clerk of the step", "lin", "受理岗", Duty.CLERK),
                staff("clerk of the decision", "wu", "决定岗", Duty.CLERK),
                staff("another clerk", "bao", "制证岗", Duty.CLERK),
                staff("director", "fang", "", Duty.DIRECTOR),
                staff("auditor", "jin", "受理岗", Duty.AUDITOR),
                staff("administrator", "chen", "决定岗", Duty.ADMINISTRATOR),
                staff("operator", "shi", "受理岗", Duty.OPERATOR));
    }

    /** Somebody who has not signed in. */
    public static CaseReader visitor() {
        return new CaseReader("visitor", "", AccountKind.APPLICANT, "", null);
    }

    /** The nodes on the path of the case. */
    public static List<DivisionCode> nodes() {
        return List.of(ApplicationFixture.COMMUNITY, ApplicationFixture.TOWNSHIP, ApplicationFixture.COUNTY);
    }

    private static CaseReader staff(String name, String username, String post, Duty duty) {
        return new CaseReader(name, username, AccountKind.STAFF, post, duty);
    }

    /** A name that is not in the case. */
    public String displayName() {
        return "林小燕";
    }

    public boolean isOwner() {
        return username.equals(OWNER);
    }

    public Set<String> posts() {
        return post.isEmpty() ? Set.of() : Set.of(post);
    }

    public Set<Duty> duties() {
        return duty == null ? Set.of() : Set.of(duty);
    }

    public Actor actor() {
        return new Actor(username, username, displayName(), kind, posts(), duties());
    }

    /** Whether all of the case is theirs to see, at that node, when it is in that state. */
    public boolean maySeeAll(DivisionCode node, State state) {
        return isOwner() || WHO_SEES_ALL.contains(sight(node, state));
    }

    /** Names the reader, the node and the phase, in words. */
    public String sight(DivisionCode node, State state) {
        return "%s at %s: %s".formatted(name, node, state);
    }
}
