package org.yiwang.attachment.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.attachment.SampleFiles;

class KindTest {

    @TempDir
    private Path folder;

    /** The first bytes of files as phones and offices write them. */
    @ParameterizedTest
    @CsvSource({
        "000000186674797068656963000000006d696631686569630000, heic, HEIC",
        "000000186674797068656978000000006d696631686569780000, heic, HEIC",
        "00000018667479706d696631000000006d696631686569630000, heic, HEIC",
        "000000206674797061766966000000006176696669736f6d0000, picture, AVIF",
        "524946462400000057454250565038201800000030010090, picture, WebP",
        "49492a0008000000, picture, TIFF",
        "424d4600000000000000360000002800000002000000020000000100180000000000, picture, BMP",
        "4749463839610100010000000000, picture, GIF",
        "526172211a07010000000000, archive, RAR",
        "377abcaf271c0004, archive, 7z"
    })
    void namesTheKindAndTheWayOut(String content, String way, String name) throws IOException {
        Kind kind = Kind.of(file(HexFormat.of().parseHex(content)), "照片.jpg");
        assertThat(kind).isEqualTo(new Kind(null, "upload.kind." + way, name));
    }

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml word/document.xml, office, Word",
        "[Content_Types].xml xl/workbook.xml, office, Excel",
        "[Content_Types].xml ppt/presentation.xml, office, PPT",
        "照片/1.jpg, archive, ZIP"
    })
    void namesAZipByItsEntries(String entries, String way, String name) throws IOException {
        assertThat(Kind.of(file(zip(entries.split(" "))), "申请.pdf"))
                .isEqualTo(new Kind(null, "upload.kind." + way, name));
    }

    @Test
    void tellsOldOfficeDocumentsApartByTheirNames() throws IOException {
        byte[] office = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600));
        assertThat(Kind.of(file(office), "申请.DOC").name()).isEqualTo("Word");
        assertThat(Kind.of(file(office), "申请").name()).isEqualTo("Office");
    }

    @Test
    void anOfdIsAcceptedWhateverItsName() throws IOException {
        assertThat(Kind.of(file(zip("OFD.xml", "Doc_0/Document.xml")), "发票.zip").mediaType())
                .isEqualTo("application/ofd");
    }

    @Test
    void whatIsAcceptedIsAcceptedByItsContent() throws IOException {
        assertThat(Kind.of(file(SampleFiles.pdf(1)), "a.jpg").mediaType()).isEqualTo("application/pdf");
        assertThat(Kind.of(file("文字".getBytes(StandardCharsets.UTF_8)), "a.pdf").code())
                .isEqualTo("upload.kind");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ".part"), content);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
