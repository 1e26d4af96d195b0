package org.yiwang.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a page template as PDF, with the Chinese font embedded (Noto Serif SC, SIL Open Font License 1.1). */
@Component
class PdfPrinter {

    private static final String FONT = "/org/yiwang/document/NotoSerifSC-Regular.ttf";

    private final ITemplateEngine templates;

    PdfPrinter(ITemplateEngine templates) {
        this.templates = templates;
        // The renderer tells its progress on the console, past the node's log; what fails it throws.
        XRLog.setLoggingEnabled(false);
    }

    /** Fills {@code template} and prints it on A4. */
    byte[] print(String template, Map<String, Object> values) throws IOException {
        String page = templates.process(template, new Context(Locale.SIMPLIFIED_CHINESE, values));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFastMode()
                .useFont(PdfPrinter::font, "document", 400, FontStyle.NORMAL, true)
                .withHtmlContent(page, null)
                .withProducer("一网 Yiwang")
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(FONT), FONT);
    }
}
