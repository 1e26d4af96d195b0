package org.yiwang.portal.disclosure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.web.util.HtmlUtils;
import org.yiwang.application.disclosure.TellingCase;

/** The answer of a node as text: with its marks and without, of a paper, of a workbook. */
record Answer(int status, List<String> texts) {

    /** Parts the pieces of a text. */
    private static final Pattern BETWEEN_PIECES = Pattern.compile("\",\"matched\":(true|false)},\\{\"text\":\"");

    static Answer of(HttpResponse<byte[]> response) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(response.statusCode(), texts(type, response.body()));
    }

    private static List<String> texts(String type, byte[] body) throws IOException {
        if (type.startsWith("application/pdf")) {
            try (PDDocument paper = Loader.loadPDF(body)) {
                return List.of(new PDFTextStripper().getText(paper));
            }
        }
        if (type.contains("spreadsheet")) {
            return List.of(unpacked(body));
        }
        String text = new String(body, StandardCharsets.UTF_8);
        return type.startsWith("text/html")
                ? List.of(HtmlUtils.htmlUnescape(text), HtmlUtils.htmlUnescape(text.replaceAll("<[^>]*>", "")))
                : List.of(text, BETWEEN_PIECES.matcher(text).replaceAll(""));
    }

    private static String unpacked(byte[] workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (parts.getNextEntry() != null) {
                all.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    boolean hasContent() {
        return status == 200;
    }

    /** An answer that nobody meant; a file that is still on its way is told with 503. */
    boolean isBroken() {
        return status >= 500 && status != 503;
    }

    /** Whether a file is given, or would be if it were here. */
    boolean wouldGiveAFile() {
        return hasContent() || status == 503;
    }

    boolean tells(String words) {
        return texts.stream().anyMatch(text -> text.contains(words));
    }

    List<String> leaks() {
        return texts.stream()
                .flatMap(text -> TellingCase.leaks(text).stream())
                .distinct()
                .toList();
    }
}
