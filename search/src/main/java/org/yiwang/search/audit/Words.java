package org.yiwang.search.audit;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.search.ApplicationSearch;

/** The words of a search, each matched as written. No words match everything. */
public record Words(String typed, List<String> each) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{N}]");

    public Words {
        each = List.copyOf(each);
    }

    /** Parses the input. Drops words of punctuation alone, because the index contains none. */
    public static Words read(String typed) {
        String text = SPACES.matcher(typed).replaceAll(" ").strip();
        if (text.codePointCount(0, text.length()) > ApplicationSearch.MAX_CHARACTERS) {
            throw new Refused(Refusal.invalid("q", "search.wordsTooLong", ApplicationSearch.MAX_CHARACTERS));
        }
        List<String> words = Arrays.stream(text.split(" "))
                .filter(word -> SEARCHABLE.matcher(word).find())
                .distinct()
                .toList();
        if (words.isEmpty() && !text.isEmpty()) {
            throw new Refused(Refusal.invalid("q", "search.nothingToSearchFor"));
        }
        return new Words(text, words);
    }

    public boolean isEmpty() {
        return each.isEmpty();
    }
}
