package org.yiwang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.SortedSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/**
 * Knows the characters that the embedded fonts can draw. Any other is printed as its code point, 〔U+31FFF〕, because a
 * rare character in a name must neither vanish nor become another one. A compatibility ideograph is printed as the
 * ideograph that it duplicates (U+F9D1 is 六).
 */
@Component
class Glyphs {

    private final CmapLookup drawn;
    private final RareGlyphs rare = new RareGlyphs();

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
        unified(text).codePoints().forEach(character -> append(printable, character));
        return printable.toString();
    }

    private void append(StringBuilder printable, int character) {
        if (Character.isWhitespace(character) || isCommon(character) || rare.draws(character)) {
            printable.appendCodePoint(character);
        } else if (!Character.isISOControl(character)) {
            printable.append("〔U+%04X〕".formatted(character));
        }
    }

    private boolean isCommon(int character) {
        return drawn.getGlyphId(character) != 0;
    }

    /** The rows of {@link RareGlyphs} that a page needs. */
    SortedSet<Integer> rareRows(String page) {
        StringBuilder uncommon = new StringBuilder();
        page.codePoints().filter(character -> !isCommon(character)).forEach(uncommon::appendCodePoint);
        return rare.rows(uncommon.toString());
    }

    private static String unified(String text) {
        StringBuilder unified = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isCompatibilityIdeograph(character)) {
                unified.append(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFC));
            } else {
                unified.appendCodePoint(character);
            }
        });
        return unified.toString();
    }

    private static boolean isCompatibilityIdeograph(int character) {
        return character >= 0xF900 && character <= 0xFAFF || character >= 0x2F800 && character <= 0x2FA1F;
    }
}
