package org.yiwang.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

class NavigationTest {

    private final Navigation navigation = new Navigation();

    @Test
    void aGuestCanLookRegisterAndSignIn() {
        assertThat(navigation.of(null, "/"))
                .extracting(Site.Link::path)
                .containsExactly("/items", "/login", "/register");
    }

    @Test
    void everybodyGoesWhereTheirDutyIs() {
        assertThat(navigation.of(staff(Duty.CLERK), "/"))
                .extracting(Site.Link::path)
                .containsExactly(
                        "/workbench",
                        "/workbench/intake",
                        "/workbench/appointments",
                        "/workbench/applications",
                        "/people",
                        "/items");
        assertThat(navigation.of(staff(Duty.AUDITOR), "/"))
                .extracting(Site.Link::path)
                .contains("/search");
        assertThat(navigation.of(staff(Duty.ADMINISTRATOR), "/"))
                .extracting(Site.Link::path)
                .contains("/imports");
    }

    @Test
    void marksOneEntryAsCurrent() {
        assertThat(navigation.of(staff(Duty.CLERK), "/workbench/applications/1"))
                .filteredOn(Site.Link::current)
                .extracting(Site.Link::path)
                .containsExactly("/workbench");
        assertThat(navigation.of(staff(Duty.CLERK), "/workbench/applications"))
                .filteredOn(Site.Link::current)
                .extracting(Site.Link::path)
                .containsExactly("/workbench/applications");
    }

    private static Actor staff(Duty duty) {
        return new Actor("1", "lin", "林小燕", AccountKind.STAFF, Set.of(), Set.of(duty));
    }
}
