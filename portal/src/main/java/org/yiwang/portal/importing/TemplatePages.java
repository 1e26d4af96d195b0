package org.yiwang.portal.importing;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.importing.ImportTemplates;
import org.yiwang.portal.page.PortalTexts;

/** Downloads empty tables to fill in, under Chinese names. */
@Controller
class TemplatePages {

    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PortalTexts texts;

    TemplatePages(PortalTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/imports/templates/{name}")
    ResponseEntity<byte[]> template(@PathVariable String name) {
        byte[] content = ImportTemplates.file(name)
                .orElseThrow(() -> Refused.because(Refusal.Kind.NOT_FOUND, "import.noTemplate", name));
        int dot = name.lastIndexOf('.');
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(
                        texts.of("imports.template." + name.substring(0, dot)) + name.substring(dot),
                        StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(
                        ImportTemplates.isWorkbook(name) ? EXCEL : new MediaType("text", "csv", StandardCharsets.UTF_8))
                .headers(headers -> headers.setContentDisposition(disposition))
                .body(content);
    }
}
