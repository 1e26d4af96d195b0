package org.yiwang.attachment.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import org.yiwang.attachment.SampleFiles;

class PrecheckTest {

    private static final String PDF = "application/pdf";

    private final Precheck precheck = new Precheck(new AttachmentSettings(
            DataSize.ofMegabytes(50), 20, 240, 250_000_000, 1, Duration.ofSeconds(20), DataSize.ofMegabytes(1)));

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        precheck.destroy();
    }

    @Test
    void thePagesOfAPdfAreCounted() throws Exception {
        assertThat(precheck.pages(file(SampleFiles.pdf(3)), PDF)).isEqualTo(3);
    }

    /** RC4 and AES with keys of 40, 128 and 256 bits, as e-invoices and bank statements come. */
    @ParameterizedTest
    @CsvSource({"40, false", "128, false", "128, true", "256, true"})
    void aPdfThatOnlyItsOwnerLockedIsTaken(int bits, boolean aes) throws Exception {
        assertThat(precheck.pages(file(locked("", bits, aes)), PDF)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"40, false", "128, false", "128, true", "256, true"})
    void aPdfBehindAPasswordIsRefused(int bits, boolean aes) throws IOException {
        assertRefused(locked("secret", bits, aes), PDF, "upload.pdf.encrypted");
    }

    /** An encrypted object stream shows its size only after decryption: forty megabytes of numbers in a few kilobytes. */
    @Test
    void aLockedPdfThatUnpacksBeyondMeasureIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSDictionary numbers = new COSDictionary();
            numbers.setItem(COSName.A, new COSArray(Collections.nCopies(20 << 20, COSInteger.ZERO)));
            document.getPage(0).getCOSObject().setItem(COSName.B, new COSObject(numbers));
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            byte[] bomb = SampleFiles.bytes(document);
            assertThat(bomb).hasSizeLessThan(1 << 20);
            assertRefused(bomb, PDF, "upload.pdf.tooComplex");
        }
    }

    @Test
    void aPdfThatIsNoneInsideIsRefused() throws IOException {
        assertRefused("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), PDF, "upload.pdf.broken");
    }

    @Test
    void aPdfWithoutAPageIsRefused() throws IOException {
        assertRefused(SampleFiles.pdf(0), PDF, "upload.pdf.noPages");
    }

    @Test
    void aPdfOfTooManyPagesIsRefusedWithTheirNumber() throws IOException {
        Path file = file(SampleFiles.pdf(21));
        assertThatThrownBy(() -> precheck.pages(file, PDF))
                .isInstanceOfSatisfying(
                        UnfitUpload.class, unfit -> assertThat(unfit.details()).containsExactly(21, 20));
    }

    /**
     * A small file whose object stream decompresses to a hundred megabytes, with a plain name, a disguised one, or
     * compressed twice.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type /ObjStm /Filter /FlateDecode",
                "/Type /Obj#53tm /Filter /Flate#44ecode",
                "/N 1 /First 4 /Filter [/FlateDecode /FlateDecode]",
                "/Type /XRef /W [1 2 1] /Filter /LZWDecode"
            })
    void aPdfThatUnpacksBeyondMeasureIsRefusedUnopened(String dictionary) throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(("%PDF-1.5\n1 0 obj\n<< " + dictionary + " /Length 99 >>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        DeflaterOutputStream packed = new DeflaterOutputStream(bomb);
        for (int megabyte = 0; megabyte < 100; megabyte++) {
            packed.write(new byte[1 << 20]);
        }
        packed.finish();
        bomb.write("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        assertRefused(bomb.toByteArray(), PDF, "upload.pdf.tooComplex");
    }

    @Test
    void picturesAreOnePage() throws Exception {
        assertThat(precheck.pages(file(SampleFiles.picture("png", 640, 400)), "image/png"))
                .isEqualTo(1);
        assertThat(precheck.pages(file(SampleFiles.picture("jpg", 3000, 2000)), "image/jpeg"))
                .isEqualTo(1);
    }

    /** Twelve by nine thousand pixels and more, as phones write them; only a photograph is read row by row. */
    @Test
    void aPhotographOfAHundredMegapixelsIsTakenWhateverElseIsLimited() throws Exception {
        assertThat(precheck.pages(file(SampleFiles.picture("jpg", 12_032, 9_024)), "image/jpeg"))
                .isEqualTo(1);
        assertRefused(pngOf(12_032, 9_024), "image/png", "upload.image.tooBig");
    }

    @Test
    void aPictureTooSmallToReadIsRefused() throws IOException {
        assertRefused(SampleFiles.picture("png", 640, 239), "image/png", "upload.image.tooSmall");
    }

    @Test
    void aPictureThatWasCutOffIsRefused() throws IOException {
        for (String format : new String[] {"png", "jpg"}) {
            byte[] whole = SampleFiles.picture(format, 1200, 900);
            byte[] half = Arrays.copyOf(whole, whole.length / 2);
            assertRefused(half, format.equals("png") ? "image/png" : "image/jpeg", "upload.image.broken");
        }
    }

    /** 50 000 by 50 000 pixels in a hundred bytes: recognised by its header, never decoded. */
    @Test
    void aPictureOfHugeSizeIsRefusedByItsHead() throws IOException {
        assertRefused(pngOf(50_000, 50_000), "image/png", "upload.image.tooBig");
    }

    private void assertRefused(byte[] content, String type, String code) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> precheck.pages(file, type))
                .isInstanceOfSatisfying(
                        UnfitUpload.class, unfit -> assertThat(unfit.code()).isEqualTo(code));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ""), content);
    }

    private static byte[] locked(String password, int bits, boolean aes) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            policy.setPreferAES(aes);
            document.protect(policy);
            return SampleFiles.bytes(document);
        }
    }

    private static byte[] pngOf(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(64);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        byte[] head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(head);
        png.putInt(13).put(head).putInt((int) sum.getValue());
        return png.array();
    }
}
