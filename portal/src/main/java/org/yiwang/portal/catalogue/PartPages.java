package org.yiwang.portal.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yiwang.catalogue.CatalogueDesk;
import org.yiwang.catalogue.Item;
import org.yiwang.identity.SignedInUser;
import org.yiwang.importing.table.ItemParts;
import org.yiwang.importing.table.Row;
import org.yiwang.importing.table.RowRejected;
import org.yiwang.importing.table.SheetKind;
import org.yiwang.importing.table.Table;
import org.yiwang.portal.page.FieldErrors;
import org.yiwang.portal.page.FieldErrors.FieldError;
import org.yiwang.portal.page.PortalTexts;

/** The materials, steps and form fields of an item's draft, each on a page. */
@Controller
class PartPages {

    private final CatalogueDesk desk;
    private final PortalTexts texts;

    PartPages(CatalogueDesk desk, PortalTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping("/catalogue/{code}/edit/{part:materials|steps|fields}")
    ModelAndView form(@PathVariable String code, @PathVariable String part, @AuthenticationPrincipal SignedInUser me) {
        Item item = desk.edited(code, me.actor());
        return page(item, part, PartForm.of(ItemParts.of(kind(part), item)), List.of());
    }

    /** Adds blank rows if {@code do} is "more", else performs the action. */
    @PostMapping("/catalogue/{code}/edit/{part:materials|steps|fields}")
    ModelAndView save(
            @PathVariable String code,
            @PathVariable String part,
            @RequestParam(name = "do", defaultValue = "") String button,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal SignedInUser me) {
        Item item = desk.edited(code, me.actor());
        Table table = ItemParts.of(kind(part), item);
        List<Row> rows = PartForm.typed(table.columns(), typed);
        List<RowRejected> rejected = new ArrayList<>();
        Item changed = ItemParts.replaced(
                kind(part),
                item,
                rows.stream().filter(row -> !PartForm.isSpare(row)).toList(),
                rejected::add);
        if (!rejected.isEmpty()) {
            return page(item, part, PartForm.of(table.columns(), rows), errors(rejected));
        }
        desk.draft(changed, me.actor());
        return new ModelAndView("redirect:/catalogue/" + code + (button.equals("more") ? "/edit/" + part : ""));
    }

    private static SheetKind kind(String part) {
        return SheetKind.valueOf(part.toUpperCase(Locale.ROOT));
    }

    private List<FieldError> errors(List<RowRejected> rejected) {
        return rejected.stream()
                .map(reason -> new FieldError(
                        PartForm.field(reason.row().line(), reason.column()),
                        texts.of(reason.code(), reason.arguments().toArray())))
                .toList();
    }

    private static ModelAndView page(Item item, String part, List<PartForm.Line> lines, List<FieldError> errors) {
        return new ModelAndView("catalogue-part", errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("item", item)
                .addObject("part", part)
                .addObject("lines", lines)
                .addObject("errors", new FieldErrors(errors));
    }
}
