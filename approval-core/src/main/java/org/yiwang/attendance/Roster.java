package org.yiwang.attendance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yiwang.identity.Actor;

/**
 * The staff of this centre at one moment, with the rule of AB岗 (实施意见二（三）5): a B acts at a post only while every A of it
 * is away, or it has no A.
 */
public record Roster(List<Colleague> colleagues) {

    /** A roster without anybody. */
    public static final Roster EMPTY = new Roster(List.of());

    public Roster {
        colleagues = List.copyOf(colleagues);
    }

    public Optional<Colleague> ofAccount(String accountId) {
        return colleagues.stream()
                .filter(one -> one.actor().accountId().equals(accountId))
                .findFirst();
    }

    public Optional<Colleague> ofUsername(String username) {
        return colleagues.stream()
                .filter(one -> one.actor().username().equals(username))
                .findFirst();
    }

    /** {@code actor} with the posts at which they stand in now. */
    public Actor standing(Actor actor) {
        if (actor.reserve().isEmpty()) {
            return actor;
        }
        Map<String, String> standing = new HashMap<>();
        for (String post : actor.reserve()) {
            List<Colleague> holders = holders(post);
            if (holders.stream().allMatch(Colleague::isAway)) {
                standing.put(post, names(holders));
            }
        }
        return actor.standing(standing);
    }

    /** The colleagues who hold a post as A. */
    public List<Colleague> holders(String post) {
        return colleagues.stream().filter(one -> one.actor().holds(post)).toList();
    }

    /** The names of the colleagues who hold a post as A and are not away; as long as there is one, no B acts. */
    public String present(String post) {
        return names(holders(post).stream().filter(one -> !one.isAway()).toList());
    }

    /**
     * Whether {@code actor}, who serves the post now, may take over the claims of {@code owner} there: when the owner
     * is away, no longer holds the post, or stood in and somebody who holds it is back.
     */
    public boolean mayTakeOver(Actor actor, String owner, String post) {
        boolean another = actor.serves(post) && !actor.username().equals(owner);
        return another
                && ofUsername(owner)
                        .filter(one -> !one.isAway())
                        .filter(one -> one.actor().holds(post) || one.isReserveOf(post) && !actor.holds(post))
                        .isEmpty();
    }

    /**
     * The colleagues whose claims {@code actor} may take over, by the post that both serve: colleagues away, and those
     * who stood in.
     */
    public Map<String, Set<String>> covered(Actor actor) {
        Map<String, Set<String>> covered = new TreeMap<>();
        for (String post : actor.served()) {
            Set<String> owners = colleagues.stream()
                    .filter(one -> one.actor().holds(post) || one.isReserveOf(post))
                    .map(one -> one.actor().username())
                    .filter(owner -> mayTakeOver(actor, owner, post))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!owners.isEmpty()) {
                covered.put(post, owners);
            }
        }
        return covered;
    }

    private static String names(List<Colleague> some) {
        return some.stream().map(one -> one.actor().displayName()).collect(Collectors.joining("、"));
    }
}
