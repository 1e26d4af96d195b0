package org.yiwang.portal.catalogue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.CatalogueDesk;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemDraft;
import org.yiwang.identity.Actor;

/** An item as the county's list shows it: its newest version, and its draft if there is one. */
record ItemLine(String code, String name, String department, @Nullable Item newest, @Nullable ItemDraft draft) {

    private static ItemLine of(@Nullable Item newest, @Nullable ItemDraft draft) {
        Item shown = draft == null ? Objects.requireNonNull(newest) : draft.item();
        return new ItemLine(shown.code(), shown.name(), shown.department(), newest, draft);
    }

    /** Whether the newest version is not in force yet. */
    public boolean coming(Instant now) {
        return newest != null && newest.effectiveAt().isAfter(now);
    }

    /** Reads the lines. */
    @Component
    static class Lines {

        private final Catalogue catalogue;
        private final CatalogueDesk desk;

        Lines(Catalogue catalogue, CatalogueDesk desk) {
            this.catalogue = catalogue;
            this.desk = desk;
        }

        /** Items whose code, name or department contains the words; those with a draft come first. */
        Page<ItemLine> find(String words, PageRequest page, Actor administrator) {
            List<ItemLine> found = lines(administrator).stream()
                    .filter(line -> holds(line, PlainText.of(words)))
                    .sorted(Comparator.comparing((ItemLine line) -> line.draft() == null)
                            .thenComparing(ItemLine::code))
                    .toList();
            List<ItemLine> rows =
                    found.stream().skip(page.offset()).limit(page.size()).toList();
            return new Page<>(rows, found.size(), page.number(), page.size());
        }

        private List<ItemLine> lines(Actor administrator) {
            Map<String, ItemLine> lines = new TreeMap<>();
            catalogue.newest().forEach(item -> lines.put(item.code(), of(item, null)));
            for (ItemDraft draft : desk.drafts(administrator)) {
                lines.compute(draft.item().code(), (code, known) -> of(known == null ? null : known.newest(), draft));
            }
            return List.copyOf(lines.values());
        }

        private static boolean holds(ItemLine line, String words) {
            return PlainText.of(line.code() + "\n" + line.name() + "\n" + line.department())
                    .contains(words);
        }
    }
}
