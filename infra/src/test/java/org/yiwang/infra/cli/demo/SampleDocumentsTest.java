package org.yiwang.infra.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SampleDocumentsTest {
    @Test
    void writesAPdfWhoseTablePointsAtItsObjects() {
        String pdf = new String(SampleDocuments.pdf("A (bracketed) line"), StandardCharsets.ISO_8859_1);
        int table = Integer.parseInt(pdf.replaceAll("(?s).*startxref\n(\\d+)\n%%EOF\n", "$1"));
        assertThat(pdf).startsWith("%PDF-1.4\n");
        assertThat(pdf.substring(table)).startsWith("xref\n0 6\n");
        String third = pdf.substring(table).lines().skip(5).findFirst().orElseThrow();
        assertThat(pdf.substring(Integer.parseInt(third.substring(0, 10)))).startsWith("3 0 obj");
    }

    @Test
    void drawsAPictureThatCanBeRead() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(SampleDocuments.png())).getWidth())
                .isEqualTo(428);
    }
}
