package org.yiwang.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A section of a document that is generated from the code. It lies between {@code <!-- generated: NAME -->} and
 * {@code <!-- end of generated -->}.
 */
public final class GeneratedSection {

    private static final String WRITE = "docs.write";
    private static final String END = "<!-- end of generated -->";

    private final Path document;
    private final String begin;

    /** The section {@code name} of {@code document}. */
    public GeneratedSection(Path document, String name) {
        this.document = document;
        this.begin = "<!-- generated: " + name + " -->";
    }

    /**
     * Checks that the section holds exactly {@code drawn}. With {@code -Ddocs.write=true} writes it into the document
     * first.
     *
     * @throws AssertionError saying how to regenerate the section, when it holds something else or its marks are
     *     missing
     */
    public void mustHold(String drawn) throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(document, with(drawn));
        }
        String text = Files.readString(document);
        if (!text.equals(with(drawn))) {
            throw new AssertionError("%s differs from the code in the section %s. Run this test with -D%s=true, which"
                            .formatted(document, begin, WRITE)
                    + " draws it anew. It should be:\n" + drawn);
        }
    }

    private String with(String drawn) throws IOException {
        String text = Files.readString(document);
        int from = text.indexOf(begin + "\n");
        int to = text.indexOf(END, Math.max(from, 0));
        if (from < 0 || to < 0) {
            throw new AssertionError(
                    document + " has no section between " + begin + " and " + END + ": add both lines.");
        }
        return text.substring(0, from + begin.length() + 1) + "\n" + drawn + "\n" + text.substring(to);
    }
}
