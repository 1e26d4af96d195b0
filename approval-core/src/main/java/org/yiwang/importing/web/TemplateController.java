package org.yiwang.importing.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.importing.ImportTemplates;

/** Templates of the tables over the API. They hold no data of the county. */
@RestController
@RequestMapping("/api/v1/imports/templates")
class TemplateController {

    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    @GetMapping("/{name}")
    ResponseEntity<byte[]> template(@PathVariable String name) {
        byte[] content = ImportTemplates.file(name)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "import.noTemplate", name));
        String disposition =
                ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(ImportTemplates.isWorkbook(name) ? EXCEL : CSV)
                .header("Content-Disposition", disposition)
                .body(content);
    }
}
