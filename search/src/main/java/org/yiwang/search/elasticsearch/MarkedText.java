package org.yiwang.search.elasticsearch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yiwang.masking.Mask;
import org.yiwang.search.Highlight.Piece;

/**
 * A text in which some characters are marked as matches. The index writes the marks as two code points that Unicode
 * reserves for internal use and that no indexed text contains; this class turns them into data, so that no page has to
 * trust markup from an index. Control characters would not work, because Elasticsearch trims them off the ends of an
 * extract.
 */
final class MarkedText {

    static final String BEGIN = "\uFDD0";
    static final String END = "\uFDD1";

    private final int[] characters;
    private final BitSet marked;

    private MarkedText(int[] characters, BitSet marked) {
        this.characters = characters;
        this.marked = marked;
    }

    static MarkedText read(String text) {
        BitSet marked = new BitSet();
        List<Integer> characters = new ArrayList<>();
        boolean inside = false;
        for (int character : text.codePoints().toArray()) {
            if (character == BEGIN.codePointAt(0) || character == END.codePointAt(0)) {
                inside = character == BEGIN.codePointAt(0);
            } else {
                marked.set(characters.size(), inside);
                characters.add(character);
            }
        }
        return new MarkedText(characters.stream().mapToInt(Integer::intValue).toArray(), marked);
    }

    /**
     * The same with a star for each character that {@code mask} hides, marked as before. An extract of one of {@code wholes}
     * may begin or end within a name, so what is hidden there is hidden here.
     */
    MarkedText hiding(Mask mask, List<String> wholes) {
        String plain = plain();
        BitSet hidden = mask.hidden(plain);
        for (String whole : wholes) {
            BitSet inWhole = mask.hidden(whole);
            for (int from = whole.indexOf(plain); from >= 0; from = whole.indexOf(plain, from + 1)) {
                hidden.or(inWhole.get(from, from + plain.length()));
            }
        }
        return starred(hidden);
    }

    private MarkedText starred(BitSet hidden) {
        int[] changed = characters.clone();
        int unit = 0;
        for (int at = 0; at < characters.length; at++) {
            if (hidden.get(unit)) {
                changed[at] = '*';
            }
            unit += Character.charCount(characters[at]);
        }
        return new MarkedText(changed, marked);
    }

    /** The text in pieces, each marked or not. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < characters.length; ) {
            boolean found = marked.get(from);
            int next = found ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int to = next < 0 || next > characters.length ? characters.length : next;
            pieces.add(new Piece(new String(characters, from, to - from), found));
            from = to;
        }
        return pieces;
    }

    /** The text without marks. */
    String plain() {
        return new String(characters, 0, characters.length);
    }
}
