package org.yiwang.worklist.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yiwang.application.action.State;
import org.yiwang.identity.Actor;
import org.yiwang.worklist.ListQuery;
import org.yiwang.worklist.Sort;

/**
 * Chooses the indices by which a list is found. The optimizer would choose by estimated row counts, and loses seconds
 * when a condition holds for nearly all rows or for hardly any.
 */
final class Branches {

    private Branches() {}

    /** An applicant's own, which are found by their numbers. */
    static List<Branch> mine(ListQuery query) {
        return both(query, Branch.of(ListKey.OPEN_NUMBER), List.of(Branch.of(ListKey.CLOSED_NUMBER)));
    }

    /** The tasks of a clerk: in hand, for the posts served, and the claims that they may take over, by post. */
    static List<Branch> todo(Actor reader, List<String> posts, Map<String, Set<String>> covered) {
        List<Branch.Claim> claims = new ArrayList<>();
        claims.add(new Branch.Claim(reader.username(), null));
        posts.forEach(post -> claims.add(new Branch.Claim(null, post)));
        covered.forEach((post, owners) -> owners.forEach(owner -> claims.add(new Branch.Claim(owner, post))));
        return claims.stream()
                .distinct()
                .map(claim -> new Branch(ListKey.OPEN_WAITING, null, claim, null))
                .toList();
    }

    /** All that this node knows. */
    static List<Branch> all(ListQuery query, String here) {
        return both(query, Branch.of(open(query, here)), closed(query, here));
    }

    /** All that this node knows of these departments. */
    static List<Branch> ofDepartments(ListQuery query, List<String> departments) {
        return departments.stream()
                .flatMap(each -> both(
                        query,
                        new Branch(ListKey.OPEN_DEPARTMENT, null, null, each),
                        List.of(new Branch(ListKey.CLOSED_DEPARTMENT, null, null, each)))
                        .stream())
                .toList();
    }

    private static List<Branch> both(ListQuery query, Branch open, List<Branch> closed) {
        boolean someOpen = query.state() == null || !query.state().isFinal();
        boolean someClosed =
                query.light() == null && (query.state() == null || query.state().isFinal());
        return Stream.concat(someOpen ? Stream.of(open) : Stream.of(), someClosed ? closed.stream() : Stream.of())
                .toList();
    }

    private static ListKey open(ListQuery query, String here) {
        Sort sort = query.order().sort();
        if (isRangeOfOrder(query)) {
            return openInOrder(sort);
        }
        if (!query.words().isEmpty() || sort == Sort.DUE || isHeldElsewhere(query, here)) {
            return ListKey.OPEN_WAITING;
        }
        return sort == Sort.CHANGED && isOneState(query) ? ListKey.OPEN_STATE : ListKey.OPEN_CHANGED;
    }

    private static ListKey openInOrder(Sort sort) {
        return switch (sort) {
            case DUE -> ListKey.OPEN_URGENT;
            case SUBMITTED -> ListKey.OPEN_SUBMITTED;
            case CHANGED -> ListKey.OPEN_CHANGED;
            case NUMBER -> ListKey.OPEN_NUMBER;
        };
    }

    /** Whether the state is the only condition. */
    private static boolean isOneState(ListQuery query) {
        return query.state() != null && query.light() == null && query.holders().isEmpty() && !hasDays(query);
    }

    /** Words are searched in all rows one by one, unless the query names another node, which holds few. */
    private static List<Branch> closed(ListQuery query, String here) {
        if (!query.words().isEmpty() && !isHeldElsewhere(query, here)) {
            return List.of(Branch.of(ListKey.CLOSED_NUMBER));
        }
        if (!query.holders().isEmpty()) {
            return List.of(Branch.of(ListKey.CLOSED_HOLDER));
        }
        if (hasDays(query)) {
            return List.of(Branch.of(ListKey.CLOSED_SUBMITTED));
        }
        return query.state() == null ? closedInOrder(query.order().sort()) : List.of(closed(query.state()));
    }

    /** Closed applications have no limit, so their order by limit is that of their numbers. */
    private static List<Branch> closedInOrder(Sort sort) {
        return switch (sort) {
            case DUE, NUMBER -> List.of(Branch.of(ListKey.CLOSED_NUMBER));
            case SUBMITTED -> List.of(Branch.of(ListKey.CLOSED_SUBMITTED));
            case CHANGED ->
                Stream.of(State.values())
                        .filter(State::isFinal)
                        .map(Branches::closed)
                        .toList();
        };
    }

    private static Branch closed(State state) {
        return new Branch(ListKey.CLOSED_STATE, state.name(), null, null);
    }

    /** Whether the holder is another node: those hold few of the known applications, this node most. */
    private static boolean isHeldElsewhere(ListQuery query, String here) {
        return !query.holders().isEmpty()
                && query.holders().stream().noneMatch(holder -> holder.value().equals(here));
    }

    /** Whether it is the whole list, or a range of submission days in that order. */
    private static boolean isRangeOfOrder(ListQuery query) {
        boolean daysAlone = query.state() == null
                && query.light() == null
                && query.words().isEmpty()
                && query.holders().isEmpty();
        return daysAlone && (!hasDays(query) || query.order().sort() == Sort.SUBMITTED);
    }

    private static boolean hasDays(ListQuery query) {
        return query.from() != null || query.until() != null;
    }
}
