package org.yiwang.attachment.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents in the form of GB/T 33190-2016. */
class OfdInspectionTest {

    private static final String ROOT = "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" DocType=\"OFD\">"
            + "<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>%s</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
    private static final String PAGE = "<ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>";

    private final OfdInspection ofds = new OfdInspection(3);
    private final Map<String, String> entries =
            new TreeMap<>(Map.of("OFD.xml", ROOT.formatted("/Doc_0/Document.xml"), "Doc_0/Document.xml", document(2)));

    @TempDir
    private Path folder;

    @Test
    void itsPagesAreCounted() throws Exception {
        assertThat(ofds.pages(file())).isEqualTo(2);
    }

    @Test
    void withoutItsDocumentItIsBroken() throws IOException {
        entries.put("OFD.xml", ROOT.formatted("Doc_1/Document.xml"));
        assertRefused("upload.pdf.broken");
    }

    @Test
    void withoutXmlItIsBroken() throws IOException {
        entries.put("OFD.xml", "%PDF");
        assertRefused("upload.pdf.broken");
    }

    @Test
    void withoutPagesOrWithTooManyItIsRefused() throws IOException {
        entries.put("Doc_0/Document.xml", document(0));
        assertRefused("upload.pdf.noPages");
        entries.put("Doc_0/Document.xml", document(4));
        assertRefused("upload.pdf.tooManyPages");
    }

    @Test
    void anXmlThatUnpacksBeyondMeasureIsRefused() throws IOException {
        entries.put("Doc_0/Document.xml", " ".repeat(9 << 20));
        assertRefused("upload.ofd.tooComplex");
    }

    @Test
    void anEntryOutsideOfItIsRefused() throws IOException {
        entries.put("../../etc/passwd", "x");
        assertRefused("upload.ofd.tooComplex");
    }

    @Test
    void anEntityIsNotUnfolded() throws IOException {
        entries.put("OFD.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + ROOT.formatted("&b;"));
        assertRefused("upload.pdf.broken");
    }

    private void assertRefused(String code) throws IOException {
        Path file = file();
        assertThatThrownBy(() -> ofds.pages(file))
                .isInstanceOfSatisfying(
                        UnfitUpload.class, unfit -> assertThat(unfit.code()).isEqualTo(code));
    }

    private Path file() throws IOException {
        Path file = Files.createTempFile(folder, "upload", ".part");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String document(int pages) {
        return "<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Pages>" + PAGE.repeat(pages)
                + "</ofd:Pages></ofd:Document>";
    }
}
