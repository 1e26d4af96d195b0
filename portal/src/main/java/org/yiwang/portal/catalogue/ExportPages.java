package org.yiwang.portal.catalogue;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;
import org.yiwang.importing.CatalogueExport;
import org.yiwang.portal.page.PortalTexts;

/** Downloads the catalogue for editing in a spreadsheet and importing again. */
@Controller
class ExportPages {

    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final CatalogueExport export;
    private final PortalTexts texts;

    ExportPages(CatalogueExport export, PortalTexts texts) {
        this.export = export;
        this.texts = texts;
    }

    @GetMapping("/catalogue/export.xlsx")
    ResponseEntity<byte[]> all(@AuthenticationPrincipal SignedInUser me) {
        return file(texts.of("catalogue.title"), export.workbook(me.actor()));
    }

    @GetMapping("/catalogue/{code}/export.xlsx")
    ResponseEntity<byte[]> one(@PathVariable String code, @AuthenticationPrincipal SignedInUser me) {
        byte[] workbook = export.workbook(code, me.actor())
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "item.unknown", code));
        return file(code, workbook);
    }

    private static ResponseEntity<byte[]> file(String name, byte[] workbook) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(EXCEL)
                .headers(headers -> headers.setContentDisposition(disposition))
                .body(workbook);
    }
}
