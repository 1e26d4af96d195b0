package org.yiwang.system;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A file of an applicant. */
public record SampleFile(String name, String mediaType, byte[] content) {
    public static SampleFile pdf(String name) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(name);
            document.save(bytes);
            return new SampleFile(name, "application/pdf", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SampleFile photo(String name) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return new SampleFile(name, "image/png", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SampleFile text(String name, String content) {
        return new SampleFile(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    /** The same file padded to that many bytes; its type stays valid. */
    SampleFile ofSize(int bytes) {
        return new SampleFile(name, mediaType, Arrays.copyOf(content, bytes));
    }
}
