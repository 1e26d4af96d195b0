package org.yiwang.identity;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiwang.audit.Who;
import org.yiwang.masking.Mask;

/**
 * The acting person: an account of this node with its posts (岗位) and duties. {@code posts} are held as A,
 * {@code reserve} as B (AB岗); {@code standing} are those of the reserve that the actor may serve now, each with the
 * names of the people away. {@code departments} are those that they work for; none means all (综合岗). {@code provenNumber}
 * is the number of an applicant whose identity is proven.
 */
public record Actor(
        String accountId,
        String username,
        String displayName,
        AccountKind kind,
        Set<String> posts,
        Set<Duty> duties,
        Set<String> reserve,
        Map<String, String> standing,
        Set<Department> departments,
        @Nullable String provenNumber) {

    public Actor {
        posts = Set.copyOf(posts);
        duties = Set.copyOf(duties);
        reserve = Set.copyOf(reserve);
        standing = Map.copyOf(standing);
        departments = Set.copyOf(departments);
    }

    /** Creates an actor who stands in for nobody, and works for every department. */
    public Actor(
            String accountId,
            String username,
            String displayName,
            AccountKind kind,
            Set<String> posts,
            Set<Duty> duties) {
        this(accountId, username, displayName, kind, posts, duties, Set.of(), Map.of(), Set.of());
    }

    /** The actor of what the law says will happen when a limit is over. */
    public static Actor ofTheLaw() {
        return new Actor("system", "", "期限届满", AccountKind.SYSTEM, Set.of(), Set.of());
    }

    /** Creates an actor who is no applicant with a proven identity. */
    public Actor(
            String accountId,
            String username,
            String displayName,
            AccountKind kind,
            Set<String> posts,
            Set<Duty> duties,
            Set<String> reserve,
            Map<String, String> standing,
            Set<Department> departments) {
        this(accountId, username, displayName, kind, posts, duties, reserve, standing, departments, null);
    }

    /** Whether this is an applicant who is proven to be the person with this number. */
    public boolean isProvenAs(String number) {
        return number.equals(provenNumber);
    }

    /** This person, as the audit names them: an applicant by their account, with the name masked. */
    public Who who() {
        String name = isStaff() ? displayName : Mask.name(displayName);
        return new Who(accountId, username, name, posts.stream().sorted().collect(Collectors.joining(",")));
    }

    public boolean isStaff() {
        return kind == AccountKind.STAFF;
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }

    /** Whether this is a member of staff with a one-time password, who can do nothing before choosing another. */
    public boolean mustChoosePassword() {
        return isStaff() && duties.isEmpty();
    }

    /** Whether this is a clerk who may act at the post now: as its A, or as its B while the A is away. */
    public boolean serves(String post) {
        return has(Duty.CLERK) && (posts.contains(post) || standing.containsKey(post));
    }

    /** Whether this is a clerk who holds the post as A. */
    public boolean holds(String post) {
        return has(Duty.CLERK) && posts.contains(post);
    }

    /** Whether this person works for the department, as an item names it. */
    public boolean worksFor(String department) {
        return departments.isEmpty() || departments.contains(new Department(department));
    }

    /** Whether this person reads only what concerns their departments; administrators and auditors read all. */
    public boolean readsDepartmentsOnly() {
        return !departments.isEmpty() && !has(Duty.ADMINISTRATOR) && !has(Duty.AUDITOR);
    }

    /** The posts that the actor may serve now. */
    public Set<String> served() {
        Set<String> served = new HashSet<>(posts);
        served.addAll(standing.keySet());
        return Set.copyOf(served);
    }

    /** Returns the same actor, standing in at these posts for the people away. */
    public Actor standing(Map<String, String> away) {
        return new Actor(
                accountId, username, displayName, kind, posts, duties, reserve, away, departments, provenNumber);
    }

    /** Returns the same actor without posts and duties. */
    public Actor withoutDuties() {
        return new Actor(accountId, username, displayName, kind, Set.of(), Set.of(), Set.of(), Map.of(), departments);
    }
}
