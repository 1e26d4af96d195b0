package org.yiwang.worklist.persistence;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.work.OpenTask;
import org.yiwang.attendance.Roster;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Department;
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

    /** All for somebody of certain departments; {@code known} are the values of the column. */
    static Scope ofDepartments(ListQuery query, Actor reader, List<String> known) {
        return new Scope(Branches.ofDepartments(query, DepartmentColumn.concerning(reader, known)), null, null);
    }

    /** The open applications that wait here for a clerk; {@code known} are the departments of applications. */
    static Scope todo(ListQuery query, Roster roster, Actor whoever, String here, List<String> known) {
        Actor reader = roster.standing(whoever);
        List<String> posts = posts(reader);
        boolean none = query.state() != null && query.state().isFinal();
        return new Scope(
                none ? List.of() : Branches.todo(reader, posts, roster.covered(reader)),
                new Conditions.Waiting(
                        here,
                        reader.username(),
                        posts,
                        reader.departments().stream().map(Department::name).toList(),
                        DepartmentColumn.ownedBy(reader, known)),
                null);
    }

    /** The posts served, and ANY_POST, the post of tasks for which this node stands in for a lost one. */
    private static List<String> posts(Actor reader) {
        return Stream.concat(reader.served().stream(), Stream.of(OpenTask.ANY_POST))
                .toList();
    }
}
