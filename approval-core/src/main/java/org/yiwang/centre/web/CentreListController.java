package org.yiwang.centre.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.centre.CentreList;
import org.yiwang.identity.SignedInUser;

/** A centre's own list over the API. */
@RestController
@RequestMapping("/api/v1/offered-items")
class CentreListController {

    private final CentreList list;

    CentreListController(CentreList list) {
        this.list = list;
    }

    record Line(String code, String name, String category, boolean offered, String reason) {}

    record Choice(@Nullable Boolean offered, @Nullable String reason) {}

    @GetMapping
    List<Line> lines() {
        return list.lines().stream().map(CentreListController::line).toList();
    }

    @PutMapping("/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String code, @RequestBody Choice wanted, @AuthenticationPrincipal SignedInUser me) {
        String reason = Objects.requireNonNullElse(wanted.reason(), "");
        if (wanted.offered() == null) {
            throw new Refused(Refusal.invalid("offered", "field.missing", "offered"));
        }
        list.decide(List.of(code), wanted.offered(), reason, me.actor());
    }

    private static Line line(CentreList.Line line) {
        String reason = line.choice() == null ? "" : line.choice().reason();
        return new Line(line.item().code(), line.item().name(), line.item().category(), line.offered(), reason);
    }
}
