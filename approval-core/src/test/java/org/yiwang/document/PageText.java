package org.yiwang.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a paper and their positions. */
final class PageText extends PDFTextStripper {

    private static final float EDGE = 28;

    private final List<TextPosition> letters = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();

    private PageText() {}

    static PageText of(PDDocument pdf) throws IOException {
        PageText text = new PageText();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text.setStartPage(page);
            text.setEndPage(page);
            text.pages.add(text.getText(pdf).replaceAll("\\s", ""));
        }
        return text;
    }

    static String ofPage(PDDocument pdf, int page) throws IOException {
        return of(pdf).pages.get(page - 1);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters.add(letter);
        super.processTextPosition(letter);
    }

    /** All words without white space. */
    String words() {
        return String.join("", pages);
    }

    long pagesWith(String words) {
        return pages.stream().filter(page -> page.contains(words)).count();
    }

    /** Whether every letter keeps away from the edges of the page, where printers don't print. */
    boolean isWithin(PDDocument pdf) {
        PDRectangle page = pdf.getPage(0).getMediaBox();
        return letters.stream()
                .allMatch(letter -> letter.getXDirAdj() > EDGE
                        && letter.getXDirAdj() + letter.getWidthDirAdj() < page.getWidth() - EDGE
                        && letter.getYDirAdj() > EDGE
                        && letter.getYDirAdj() < page.getHeight() - EDGE);
    }
}
