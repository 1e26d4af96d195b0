package org.yiwang.portal.apply;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.draft.Draft;
import org.yiwang.draft.Drafts;
import org.yiwang.identity.Actor;

/** Drafts as lists show them. */
@Component
public class DraftRows {

    private final Drafts drafts;
    private final Catalogue catalogue;

    DraftRows(Drafts drafts, Catalogue catalogue) {
        this.drafts = drafts;
        this.catalogue = catalogue;
    }

    /** A draft by the name of its item. */
    public record Row(String id, String name, Instant changedAt) {}

    public List<Row> of(Actor owner) {
        return drafts.of(owner).stream().map(this::row).toList();
    }

    private Row row(Draft draft) {
        String name = catalogue.current(draft.itemCode()).map(Item::name).orElse(draft.itemCode());
        return new Row(draft.id(), name, draft.changedAt());
    }
}
