package org.yiwang.catalogue.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.CatalogueDesk;
import org.yiwang.catalogue.Edition;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemDraft;
import org.yiwang.catalogue.ItemDrafts;
import org.yiwang.catalogue.PublishItem;
import org.yiwang.catalogue.WithdrawItem;
import org.yiwang.identity.SignedInUser;

/** Keeping the catalogue over the API: drafts, publication, withdrawal. */
@RestController
@RequestMapping("/api/v1/catalogue")
class CatalogueController {

    private final CatalogueDesk desk;
    private final ItemDrafts drafts;

    CatalogueController(CatalogueDesk desk, ItemDrafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    record Publication(@Nullable Instant effectiveAt, @Nullable String note) {}

    record Withdrawal(@Nullable Instant at, @Nullable String reason) {}

    record EditionView(String code, Edition edition) {}

    @GetMapping("/drafts")
    List<ItemDraft> drafts(@AuthenticationPrincipal SignedInUser me) {
        desk.check(me.actor());
        return drafts.all();
    }

    @PutMapping("/drafts/{code}")
    ItemDraft save(@PathVariable String code, @RequestBody Item item, @AuthenticationPrincipal SignedInUser me) {
        if (!code.equals(item.code())) {
            throw new Refused(Refusal.invalid("code", "item.code.shape", item.code()));
        }
        return desk.draft(item, me.actor());
    }

    @DeleteMapping("/drafts/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String code, @AuthenticationPrincipal SignedInUser me) {
        desk.discard(code, me.actor());
    }

    @PostMapping("/drafts/{code}/publication")
    @ResponseStatus(HttpStatus.CREATED)
    EditionView publish(
            @PathVariable String code, @RequestBody Publication wanted, @AuthenticationPrincipal SignedInUser me) {
        String note = Objects.requireNonNullElse(wanted.note(), "");
        return view(desk.publish(new PublishItem(code, wanted.effectiveAt(), note), me.actor()));
    }

    @PostMapping("/items/{code}/withdrawal")
    @ResponseStatus(HttpStatus.CREATED)
    EditionView withdraw(
            @PathVariable String code, @RequestBody Withdrawal wanted, @AuthenticationPrincipal SignedInUser me) {
        String reason = Objects.requireNonNullElse(wanted.reason(), "");
        return view(desk.withdraw(new WithdrawItem(code, wanted.at(), reason), me.actor()));
    }

    private static EditionView view(Item item) {
        return new EditionView(item.code(), item.edition());
    }
}
