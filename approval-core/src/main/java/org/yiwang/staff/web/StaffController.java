package org.yiwang.staff.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.WindowType;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Department;
import org.yiwang.identity.Duty;
import org.yiwang.identity.SignedInUser;
import org.yiwang.staff.AppointedMember;
import org.yiwang.staff.HeldPost;
import org.yiwang.staff.StaffDesk;
import org.yiwang.staff.StaffDetails;
import org.yiwang.staff.StaffMember;
import org.yiwang.staff.StaffStore;

/** Staff records over the API, for the county's administrator. A password is shown once, when it is given. */
@RestController
@RequestMapping("/api/v1/staff")
class StaffController {

    private final StaffDesk desk;
    private final StaffStore store;

    StaffController(StaffDesk desk, StaffStore store) {
        this.desk = desk;
        this.store = store;
    }

    record View(
            String id,
            long version,
            String username,
            String displayName,
            String node,
            List<HeldPost> posts,
            List<WindowType> windows,
            List<Duty> duties,
            List<Department> departments,
            boolean active,
            String changedBy,
            Instant changedAt,
            @Nullable String password) {

        static View of(StaffMember member, @Nullable String password) {
            return new View(
                    member.id(),
                    member.version(),
                    member.username(),
                    member.displayName(),
                    member.node().value(),
                    member.posts(),
                    member.windows(),
                    member.duties(),
                    member.departments(),
                    member.active(),
                    member.changedBy(),
                    member.changedAt(),
                    password);
        }

        static View of(StaffMember member) {
            return of(member, null);
        }

        static View of(AppointedMember appointed) {
            return of(appointed.member(), appointed.password());
        }
    }

    record Views(List<View> staff, long total, int page, int pages) {}

    @GetMapping
    Views list(
            @RequestParam(required = false) @Nullable String node,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedInUser me) {
        desk.check(me.actor());
        if (node != null && !DivisionCode.isValid(node)) {
            throw new Refused(Refusal.invalid("node", "staff.node"));
        }
        DivisionCode code = node == null ? null : new DivisionCode(node);
        Page<View> found = store.page(code, PageRequest.of(page)).map(View::of);
        return new Views(found.rows(), found.total(), found.number(), found.pages());
    }

    @GetMapping("/{id}")
    View one(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        desk.check(me.actor());
        return store.find(id).map(View::of).orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "staff.unknown"));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    View appoint(@RequestBody StaffDetails details, @AuthenticationPrincipal SignedInUser me) {
        return View.of(desk.appoint(details, me.actor()));
    }

    @PutMapping("/{id}")
    View change(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long version,
            @RequestBody StaffDetails details,
            @AuthenticationPrincipal SignedInUser me) {
        return View.of(desk.change(id, version, details, me.actor()));
    }

    @PostMapping("/{id}/password")
    View resetPassword(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        return View.of(desk.resetPassword(id, me.actor()));
    }

    @PostMapping("/{id}/leaving")
    View leave(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        return View.of(desk.setActive(id, false, me.actor()));
    }

    @PostMapping("/{id}/return")
    View comeBack(@PathVariable String id, @AuthenticationPrincipal SignedInUser me) {
        return View.of(desk.setActive(id, true, me.actor()));
    }
}
