package org.yiwang.worklist.persistence;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.work.OpenTask;
import org.yiwang.attendance.Roster;
import org.yiwang.identity.Actor;
import org.yiwang.worklist.ListQuery;

/** The scope of a list before its conditions apply. */
record Scope(List<Branch> branches, Conditions.@Nullable Waiting waiting, @Nullable Collection<String> numbers) {

    static final Scope NONE = new Scope(List.of(), null, null);

    static Scope mine(ListQuery query, List<ApplicationNo> own) {
        return own.isEmpty()
                ? NONE
                : new Scope(
                        Branches.mine(query),
                        null,
                        own.stream().map(ApplicationNo::value).toList());
    }

    static Scope all(ListQuery query, String here) {
        return new Scope(Branches.all(query, here), null, null);
    }

    /** The open applications that wait here for a clerk. */
    static Scope todo(ListQuery query, Roster roster, Actor whoever, String here) {
        Actor reader = roster.standing(whoever);
        List<String> posts = posts(reader);
        boolean none = query.state() != null && query.state().isFinal();
        return new Scope(
                none ? List.of() : Branches.todo(reader, posts, roster.covered(reader)),
                new Conditions.Waiting(here, reader.username(), posts),
                null);
    }

    /** The posts served, and ANY_POST, the post of tasks for which this node stands in for a lost one. */
    private static List<String> posts(Actor reader) {
        return Stream.concat(reader.served().stream(), Stream.of(OpenTask.ANY_POST))
                .toList();
    }
}
