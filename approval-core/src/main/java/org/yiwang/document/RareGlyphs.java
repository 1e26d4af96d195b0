package org.yiwang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of the rare ideographs in names (CJK extensions B to H, GB 18030-2022 level 3): each has a row of 4096
 * code points, so that a paper loads only the two megabytes that it needs.
 */
final class RareGlyphs {

    private static final int ROW_BITS = 12;
    private static final int LAST_ROW = 0x32;

    /** The row of the twelve ideographs (U+FA0E …) that stand among the compatibility ones and duplicate none. */
    private static final int COMPATIBILITY_ROW = 0xF;

    /** The characters that each row read so far draws. */
    private final Map<Integer, BitSet> drawn = new ConcurrentHashMap<>();

    boolean draws(int character) {
        int row = row(character);
        return row >= COMPATIBILITY_ROW
                && row <= LAST_ROW
                && drawn.computeIfAbsent(row, RareGlyphs::read).get(character - (row << ROW_BITS));
    }

    /** The rows whose characters occur in a text. */
    SortedSet<Integer> rows(String text) {
        SortedSet<Integer> rows = new TreeSet<>();
        text.codePoints().filter(this::draws).forEach(character -> rows.add(row(character)));
        return rows;
    }

    static InputStream font(int row) {
        String name = name(row);
        return Objects.requireNonNull(RareGlyphs.class.getResourceAsStream(name), name);
    }

    private static String name(int row) {
        return "/org/yiwang/document/rare/%x.ttf".formatted(row);
    }

    private static int row(int character) {
        return character >> ROW_BITS;
    }

    private static BitSet read(int row) {
        BitSet drawn = new BitSet();
        if (RareGlyphs.class.getResource(name(row)) == null) {
            return drawn;
        }
        try (InputStream font = font(row);
                TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            for (int at = 0; at < 1 << ROW_BITS; at++) {
                drawn.set(at, glyphs.getGlyphId((row << ROW_BITS) + at) != 0);
            }
            return drawn;
        } catch (IOException e) {
            throw new UncheckedIOException("The font of rare characters %x cannot be read".formatted(row), e);
        }
    }
}
