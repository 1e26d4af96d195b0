package org.yiwang.nodes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.yiwang.identifier.ResidentId;

/** What an application comes with. */
final class HandedIn {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private HandedIn() {}

    static byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another person each time: the same one can't apply for the same twice unawares. */
    static String nextId() {
        String body = "33032719680512%03d".formatted(PEOPLE.incrementAndGet());
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(ResidentId::isValid)
                .findFirst()
                .orElseThrow();
    }
}
