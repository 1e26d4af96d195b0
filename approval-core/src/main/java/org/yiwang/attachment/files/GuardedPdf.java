package org.yiwang.attachment.files;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.DecryptionMaterial;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.ProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.SecurityHandler;

/**
 * Opens a PDF with the empty password, as every reader does; the owner's password then locks printing and editing, not
 * reading. The size of an encrypted object stream shows only after decryption, so the limit of {@link PdfStructure} is
 * kept for those here.
 */
final class GuardedPdf extends PDFParser {

    GuardedPdf(RandomAccessRead content) throws IOException {
        super(content);
    }

    @Override
    protected void prepareDecryption() throws IOException {
        super.prepareDecryption();
        if (securityHandler != null && !(securityHandler instanceof Guard)) {
            securityHandler = new Guard(securityHandler);
        }
    }

    /** Thrown when object streams unpack beyond the limit; unchecked, because the parser mends checked exceptions. */
    static final class TooComplex extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooComplex() {
            super("The object streams unpack beyond the limit", null, false, false);
        }
    }

    /** Decrypts, and measures each object stream before the parser unpacks it. */
    private static final class Guard extends SecurityHandler<ProtectionPolicy> {

        private final SecurityHandler<?> decryption;
        private long unpacked;

        Guard(SecurityHandler<?> decryption) {
            this.decryption = decryption;
        }

        @Override
        public void decrypt(COSBase object, long number, long generation) throws IOException {
            if (object instanceof COSStream stream) {
                decryptStream(stream, number, generation);
            } else {
                decryption.decrypt(object, number, generation);
            }
        }

        @Override
        public void decryptStream(COSStream stream, long number, long generation) throws IOException {
            boolean structural =
                    COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE)) || stream.containsKey(COSName.FIRST);
            if (structural && stream.getLength() > PdfStructure.MAX_UNPACKED) {
                throw new TooComplex();
            }
            decryption.decryptStream(stream, number, generation);
            if (structural) {
                measure(stream);
            }
        }

        private void measure(COSStream stream) throws IOException {
            if (stream.getFilters() == null) {
                return;
            }
            if (!COSName.FLATE_DECODE.equals(onlyFilter(stream.getFilters()))) {
                throw new TooComplex();
            }
            unpacked += PdfStructure.inflated(stream.createRawInputStream());
            if (unpacked > PdfStructure.MAX_UNPACKED) {
                throw new TooComplex();
            }
        }

        private static COSBase onlyFilter(COSBase filters) {
            return filters instanceof COSArray list && list.size() == 1 ? list.getObject(0) : filters;
        }

        @Override
        public void prepareDocumentForEncryption(PDDocument document) {
            throw new UnsupportedOperationException("An upload is never written");
        }

        @Override
        public void prepareForDecryption(PDEncryption encryption, COSArray id, DecryptionMaterial material) {
            throw new UnsupportedOperationException("A guard is given a decryption that is prepared");
        }
    }
}
