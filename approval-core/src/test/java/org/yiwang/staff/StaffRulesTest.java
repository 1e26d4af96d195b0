package org.yiwang.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.WindowType;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.division.PackagedDivisions;
import org.yiwang.identity.Department;
import org.yiwang.identity.Duty;
import org.yiwang.staff.HeldPost.Rank;

class StaffRulesTest {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final List<Department> KNOWN = List.of(new Department("县公安局"), new Department("县民政局"));
    private static final HeldPost A = new HeldPost("社区代办员", Rank.A);

    @Test
    void aWholeRecordIsTaken() {
        assertThat(check("shangjie-chen", "330327100002", List.of(A), Duty.CLERK))
                .isEmpty();
        assertThat(check("county-chen", "330327000000", List.of(), Duty.ADMINISTRATOR))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chen",
        "Chen-1",
        "a-b",
        "-chen",
        "chen-",
        "chen li",
        "chen--li",
        "1-chen",
        "abcdefghij-abcdefghij-abcdefghij"
    })
    void aUsernameNeedsItsShape(String username) {
        assertThat(check(username, "330327100002", List.of(A), Duty.CLERK)).containsExactly("staff.username.shape");
    }

    @Test
    void aPostIsHeldOnceAndByClerks() {
        assertThat(check("s-chen", "330327100002", List.of(A, new HeldPost("社区代办员", Rank.B)), Duty.CLERK))
                .containsExactly("staff.postTwice");
        assertThat(check("s-chen", "330327100002", List.of(A), Duty.DIRECTOR))
                .containsExactly("staff.postsWithoutDuty");
        assertThat(check("s-chen", "330327100002", List.of(new HeldPost(" ", Rank.A)), Duty.CLERK))
                .containsExactly("staff.posts");
    }

    @Test
    void aPostWithoutARankIsRefusedNamingTheField() {
        StaffDetails unranked = new StaffDetails(
                "s-chen",
                "陈志明",
                new DivisionCode("330327100002"),
                List.of(new HeldPost("社区代办员", null)),
                List.of(),
                List.of(Duty.CLERK));
        assertThat(StaffRules.check(unranked, COUNTY, new Packaged(), KNOWN))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("staff.postRank");
                    assertThat(refusal.field()).isEqualTo("posts");
                });
    }

    @Test
    void theCountysDutiesAreTheCountys() {
        assertThat(check("s-chen", "330327100002", List.of(), Duty.AUDITOR)).containsExactly("staff.countysDuty");
    }

    @Test
    void aDepartmentIsOneThatTheCatalogueNamesWithoutItsOffices() {
        assertThat(ofDepartment("县公安局（派出所）")).isEmpty();
        assertThat(ofDepartment("县公安局、县民政局")).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("staff.department");
            assertThat(refusal.field()).isEqualTo("departments");
        });
    }

    private static List<Refusal> ofDepartment(String department) {
        StaffDetails details = new StaffDetails(
                "gongan-chen",
                "陈志明",
                COUNTY,
                List.of(A),
                List.of(),
                List.of(Duty.CLERK),
                List.of(new Department(department)));
        return StaffRules.check(details, COUNTY, new Packaged(), KNOWN);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        StaffDetails nothing = new StaffDetails("", "", null, List.of(), List.of(), List.of());

        assertThat(StaffRules.check(nothing, COUNTY, new Packaged(), KNOWN))
                .extracting(Refusal::field)
                .containsExactly("username", "displayName", "node", "duties");
        assertThat(check("s-chen", "330328100002", List.of(A), Duty.CLERK)).containsExactly("staff.node");
    }

    @Test
    void thePolicyNamesFifteenWindowsAndOneForEverything() {
        assertThat(WindowType.values()).hasSize(16);
        assertThat(WindowType.ofTitle("宅基地申请")).contains(WindowType.HOMESTEAD);
        assertThat(WindowType.ofTitle("咖啡")).isEmpty();
    }

    private static List<String> check(String username, String node, List<HeldPost> posts, Duty duty) {
        StaffDetails details = new StaffDetails(
                username, "陈晓", new DivisionCode(node), posts, List.of(WindowType.COMPREHENSIVE), List.of(duty));
        return StaffRules.check(details, COUNTY, new Packaged(), KNOWN).stream()
                .map(Refusal::code)
                .toList();
    }

    /** The divisions that come with the product. */
    private static final class Packaged implements Divisions {

        @Override
        public Optional<Division> find(DivisionCode code) {
            return all().stream()
                    .filter(division -> division.code().equals(code))
                    .findFirst();
        }

        @Override
        public List<Division> all() {
            return List.copyOf(PackagedDivisions.all());
        }

        @Override
        public void publish(Collection<Division> divisions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void receive(Collection<Division> divisions) {
            throw new UnsupportedOperationException();
        }
    }
}
