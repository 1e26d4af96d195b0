package org.yiwang.attachment.files;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Checks whether a PDF opens with the empty password and has pages, but not too many. An owner's password alone locks
 * nothing that a reader at a desk needs.
 */
final class PdfInspection {

    private final int maxPages;

    PdfInspection(int maxPages) {
        this.maxPages = maxPages;
    }

    /** Counts the pages. */
    int pages(Path file) throws UnfitUpload, IOException {
        PdfStructure.check(file);
        try (RandomAccessRead content = new RandomAccessReadBufferedFile(file);
                PDDocument document = new GuardedPdf(content).parse()) {
            return counted(document);
        } catch (GuardedPdf.TooComplex bomb) {
            throw new UnfitUpload("upload.pdf.tooComplex");
        } catch (InvalidPasswordException locked) {
            throw new UnfitUpload("upload.pdf.encrypted");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnfitUpload("upload.pdf.broken");
        }
    }

    private int counted(PDDocument document) throws UnfitUpload {
        int pages = document.getNumberOfPages();
        if (pages < 1) {
            throw new UnfitUpload("upload.pdf.noPages");
        }
        if (pages > maxPages) {
            throw new UnfitUpload("upload.pdf.tooManyPages", pages, maxPages);
        }
        document.getPage(pages - 1);
        return pages;
    }
}
