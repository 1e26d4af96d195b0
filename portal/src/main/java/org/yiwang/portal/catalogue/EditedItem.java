package org.yiwang.portal.catalogue;

import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemDraft;
import org.yiwang.catalogue.ItemDrafts;

/** The item that a form edits: its draft, or what a draft begins from. */
@Component
class EditedItem {

    private final Catalogue catalogue;
    private final ItemDrafts drafts;

    EditedItem(Catalogue catalogue, ItemDrafts drafts) {
        this.catalogue = catalogue;
        this.drafts = drafts;
    }

    Item find(String code) {
        return drafts.find(code)
                .map(ItemDraft::item)
                .or(() -> catalogue.newest(code))
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "item.unknown", code));
    }
}
