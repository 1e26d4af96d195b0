package org.yiwang.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.yiwang.application.history.IssuedDocument;

/**
 * Prints a record on A4 as PDF, with the characters that it uses of Noto Serif SC (SIL Open Font License 1.1) and of
 * {@link RareGlyphs} embedded.
 */
@Component
class PdfPrinter {

    private static final String FONT = "/org/yiwang/document/NotoSerifSC-Regular.ttf";

    /** The fonts of rare characters stand in for those that the font of the document lacks. */
    private static final Set<FSFontUseCase> FALLBACK = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);

    private final ITemplateEngine templates;
    private final Glyphs glyphs;

    PdfPrinter(ITemplateEngine templates, Glyphs glyphs) {
        this.templates = templates;
        this.glyphs = glyphs;
        // The renderer reports progress on the console, past the node's log; failures it throws.
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(IssuedDocument document) throws IOException {
        Paper paper = new Paper(document, glyphs);
        String page =
                templates.process(paper.template(), new Context(Locale.SIMPLIFIED_CHINESE, Map.of("paper", paper)));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .useFont(PdfPrinter::font, "document", 400, FontStyle.NORMAL, true)
                .withHtmlContent(page, null)
                .withProducer("一网 Yiwang")
                .toStream(pdf);
        for (int row : glyphs.rareRows(page)) {
            builder.useFont(() -> RareGlyphs.font(row), "rare-" + row, 400, FontStyle.NORMAL, true, FALLBACK);
        }
        builder.run();
        return pdf.toByteArray();
    }

    static InputStream font() {
        return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(FONT), FONT);
    }
}
