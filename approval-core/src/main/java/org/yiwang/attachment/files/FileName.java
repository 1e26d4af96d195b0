package org.yiwang.attachment.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yiwang.base.text.PlainText;

/**
 * The sender's name of a file, made safe: without its path and invisible characters (which can turn round how an ending
 * is shown), never empty, with the ending of its content.
 */
final class FileName {

    private static final int MAX_LENGTH = 120;
    private static final String NAMELESS = "附件";

    /** The endings of each accepted type; the first is given to names without. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "application/pdf", List.of(".pdf"),
            "image/jpeg", List.of(".jpg", ".jpeg"),
            "image/png", List.of(".png"));

    private FileName() {}

    /** The name as a refusal may show it, before the content is known. */
    static String seen(String typed) {
        String name = withoutPath(typed);
        return name.isEmpty() ? NAMELESS : PlainText.cut(name, MAX_LENGTH);
    }

    /** The name to keep for content of that type. */
    static String of(String typed, String mediaType) {
        String name = withoutPath(typed);
        List<String> right = ENDINGS.get(mediaType);
        String known = ending(name);
        String ending = right.contains(known.toLowerCase(Locale.ROOT)) ? known : right.get(0);
        String stem = name.substring(0, name.length() - known.length()).replaceAll("^[. ]+|[. ]+$", "");
        String shown = PlainText.isBlank(stem) ? NAMELESS : stem;
        return PlainText.cut(shown, MAX_LENGTH - ending.length()) + ending;
    }

    private static String withoutPath(String typed) {
        return PlainText.kept(typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1));
    }

    /** The last of the known endings, as typed; empty when there is none. */
    private static String ending(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ENDINGS.values().stream()
                .flatMap(List::stream)
                .filter(small::endsWith)
                .findFirst()
                .map(found -> name.substring(name.length() - found.length()))
                .orElse("");
    }
}
