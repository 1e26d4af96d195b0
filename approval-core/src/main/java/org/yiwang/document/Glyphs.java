package org.yiwang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/**
 * Knows the characters that the embedded font can draw. Any other is printed as its code point, 〔U+20BB7〕, because a
 * rare character in a name must neither vanish nor become another one.
 */
@Component
class Glyphs {

    private final CmapLookup drawn;

    Glyphs() {
        try (InputStream font = PdfPrinter.font();
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            drawn = parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("The font of documents cannot be read", e);
        }
    }

    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(printable, character));
        return printable.toString();
    }

    private void append(StringBuilder printable, int character) {
        if (Character.isWhitespace(character) || drawn.getGlyphId(character) != 0) {
            printable.appendCodePoint(character);
        } else if (!Character.isISOControl(character)) {
            printable.append("〔U+%04X〕".formatted(character));
        }
    }
}
