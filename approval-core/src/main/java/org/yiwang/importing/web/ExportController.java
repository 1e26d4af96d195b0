package org.yiwang.importing.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.SignedInUser;
import org.yiwang.importing.CatalogueExport;

/** Exports over the API. */
@RestController
@RequestMapping("/api/v1/catalogue/export")
class ExportController {

    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final CatalogueExport export;

    ExportController(CatalogueExport export) {
        this.export = export;
    }

    @GetMapping("/catalogue.xlsx")
    ResponseEntity<byte[]> workbook(@AuthenticationPrincipal SignedInUser me) {
        return file("catalogue.xlsx", EXCEL, export.workbook(me.actor()));
    }

    @GetMapping("/{table}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String table, @AuthenticationPrincipal SignedInUser me) {
        byte[] content = export.csv(table, me.actor())
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "export.unknown", table));
        return file(table + ".csv", CSV, content);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        String disposition =
                ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", disposition)
                .body(content);
    }
}
