package org.yiwang.importing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.CatalogueDesk;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemDraft;
import org.yiwang.catalogue.ItemDrafts;
import org.yiwang.catalogue.ItemState;
import org.yiwang.catalogue.JointItems;
import org.yiwang.identity.Actor;
import org.yiwang.importing.table.CatalogueTables;
import org.yiwang.importing.table.Table;
import org.yiwang.importing.table.TableWriter;

/** Exports the catalogue as tables, to edit in a spreadsheet and import again. For the county's administrator. */
@Service
public class CatalogueExport {

    private final Catalogue catalogue;
    private final ItemDrafts drafts;
    private final JointItems jointItems;
    private final CatalogueDesk desk;

    CatalogueExport(Catalogue catalogue, ItemDrafts drafts, JointItems jointItems, CatalogueDesk desk) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.jointItems = jointItems;
        this.desk = desk;
    }

    /** The newest version of every item that is not withdrawn, and the joint items, as an Excel workbook. */
    public byte[] workbook(Actor administrator) {
        desk.check(administrator);
        return TableWriter.workbook(tables());
    }

    /** One item as an Excel workbook: its draft, or else its newest version; empty when there is neither. */
    public Optional<byte[]> workbook(String code, Actor administrator) {
        desk.check(administrator);
        return drafts.find(code)
                .map(ItemDraft::item)
                .or(() -> catalogue.newest(code))
                .map(item -> TableWriter.workbook(CatalogueTables.of(List.of(item), List.of())));
    }

    /** One table as a CSV file, by its name, such as catalog-items; empty for an unknown name. */
    public Optional<byte[]> csv(String table, Actor administrator) {
        desk.check(administrator);
        return tables().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .map(TableWriter::csv);
    }

    /** The tables without the packages of joint items, because those are made from their items. */
    private List<Table> tables() {
        List<Item> items = catalogue.newest().stream()
                .filter(item -> item.state() == ItemState.PUBLISHED)
                .filter(item -> jointItems.find(item.code()).isEmpty())
                .toList();
        return CatalogueTables.of(items, jointItems.all());
    }
}
