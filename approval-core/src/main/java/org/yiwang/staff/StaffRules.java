package org.yiwang.staff;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.text.PlainText;
import org.yiwang.base.text.ProperName;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Department;
import org.yiwang.identity.Duty;

/** Checks a staff record and reports all errors at once. */
final class StaffRules {

    /** Requires a hyphen, which applicants' names cannot have, so that no registration takes a name of staff. */
    private static final Pattern USERNAME = Pattern.compile("(?=.{4,30}$)[a-z][a-z0-9]*(-[a-z0-9]+)+");

    private static final int MAX_POST_LENGTH = 50;
    private static final int MAX_POSTS = 20;

    private final List<Refusal> refusals = new ArrayList<>();

    private StaffRules() {}

    static List<Refusal> check(StaffDetails details, DivisionCode county, Divisions divisions, List<Department> known) {
        StaffRules rules = new StaffRules();
        rules.require(USERNAME.matcher(details.username()).matches(), "username", "staff.username.shape");
        ProperName.fault(details.displayName(), ProperName.MAX_OF_A_PERSON)
                .map(fault -> invalid("displayName", "staff.name." + fault.key(), ProperName.MAX_OF_A_PERSON))
                .ifPresent(rules.refusals::add);
        rules.checkNode(details, county, divisions);
        rules.checkPosts(details);
        rules.require(!details.duties().isEmpty(), "duties", "staff.duties");
        rules.checkDepartments(details, known);
        return rules.refusals;
    }

    private void checkNode(StaffDetails details, DivisionCode county, Divisions divisions) {
        DivisionCode node = details.node();
        boolean known =
                node != null && county.covers(node) && divisions.find(node).isPresent();
        require(known, "node", "staff.node");
        boolean countys = details.duties().contains(Duty.ADMINISTRATOR)
                || details.duties().contains(Duty.AUDITOR);
        require(!countys || county.equals(node), "duties", "staff.countysDuty");
    }

    private void checkPosts(StaffDetails details) {
        List<HeldPost> posts = details.posts();
        boolean named = posts.stream()
                .allMatch(post -> !post.name().isBlank()
                        && !post.name().contains("\n")
                        && PlainText.length(post.name()) <= MAX_POST_LENGTH);
        require(named && posts.size() <= MAX_POSTS, "posts", "staff.posts", MAX_POST_LENGTH, MAX_POSTS);
        posts.stream()
                .filter(post -> post.rank() == null)
                .findFirst()
                .ifPresent(post -> require(false, "posts", "staff.postRank", post.name()));
        long different = posts.stream().map(HeldPost::name).distinct().count();
        require(different == posts.size(), "posts", "staff.postTwice");
        boolean clerk = details.duties().contains(Duty.CLERK);
        require(clerk || posts.isEmpty(), "duties", "staff.postsWithoutDuty");
    }

    /** A department that no item names could decide nothing, and is a typing error. */
    private void checkDepartments(StaffDetails details, List<Department> known) {
        details.departments().stream()
                .filter(department -> !known.contains(department))
                .findFirst()
                .ifPresent(department -> require(false, "departments", "staff.department", department.name()));
    }

    private void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            refusals.add(invalid(field, code, arguments));
        }
    }
}
