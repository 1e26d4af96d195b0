package org.yiwang.catalogue.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.yiwang.base.json.Json;
import org.yiwang.base.persistence.Utc;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemDraft;
import org.yiwang.catalogue.ItemDrafts;

@Repository
class MyBatisItemDrafts implements ItemDrafts {

    private final ItemMapper mapper;

    MyBatisItemDrafts(ItemMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<ItemDraft> find(String code) {
        return Optional.ofNullable(mapper.draft(code)).map(MyBatisItemDrafts::read);
    }

    @Override
    public List<ItemDraft> all() {
        return mapper.drafts().stream().map(MyBatisItemDrafts::read).toList();
    }

    @Override
    public void save(ItemDraft draft) {
        mapper.saveDraft(new ItemMapper.DraftRow(
                draft.item().code(), draft.changedBy(), Utc.of(draft.changedAt()), Json.write(draft.item())));
    }

    @Override
    public void remove(String code) {
        mapper.removeDraft(code);
    }

    private static ItemDraft read(ItemMapper.DraftRow row) {
        return new ItemDraft(Json.read(row.body(), Item.class), row.changedBy(), Utc.instant(row.changedAt()));
    }
}
