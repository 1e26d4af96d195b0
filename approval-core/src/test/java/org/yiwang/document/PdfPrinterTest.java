package org.yiwang.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.history.IssuedDocument;

/** Every kind of document, on paper. The papers stay in target/papers for inspection. */
class PdfPrinterTest {

    private static final Glyphs GLYPHS = new Glyphs();

    @ParameterizedTest
    @EnumSource
    void fitsOnOnePageAndSaysWhatItMust(DocumentKind kind) throws IOException {
        IssuedDocument issued = SampleDocument.plain(kind);
        try (PDDocument pdf = printed(issued, "plain")) {
            PageText text = PageText.of(pdf);
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(text.words()).contains(kind.title(), issued.number(), issued.verificationCode(), "王秀兰");
            assertThat(text.isWithin(pdf)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCutHoweverLong(DocumentKind kind) throws IOException {
        IssuedDocument issued = SampleDocument.longest(kind);
        try (PDDocument pdf = printed(issued, "longest")) {
            PageText text = PageText.of(pdf);
            assertThat(text.words())
                    .contains(SampleDocument.LONG_NAME, issued.issuedBy().body());
            assertThat(text.isWithin(pdf)).isTrue();
            assertThat(text.pagesWith(issued.verificationCode())).isEqualTo(pdf.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPLEMENT_NOTICE", "REFUSAL_NOTICE", "TERMINATION_NOTICE"})
    void everyReasonIsToldAndNumbered(DocumentKind kind) throws IOException {
        try (PDDocument pdf = printed(SampleDocument.longest(kind), "longest")) {
            String words = PageText.of(pdf).words();
            for (int i = 1; i <= 40; i++) {
                assertThat(words).contains(i + "第" + i + "项：");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsFontsAreEmbedded(DocumentKind kind) throws IOException {
        try (PDDocument pdf = printed(SampleDocument.plain(kind), "plain")) {
            PDPage page = pdf.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void itsCodeLeadsToTheVerification() throws IOException, ReaderException {
        try (PDDocument pdf = printed(SampleDocument.plain(DocumentKind.GRANT_DECISION), "plain")) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                            .getText())
                    .isEqualTo(SampleDocument.ADDRESS);
        }
    }

    /** GB 18030-2022 level 3: extensions B to H of the CJK ideographs, as they stand in names. */
    @Test
    void rareCharactersOfANameAreDrawnAndCanBeCopied() throws IOException {
        String name = "𠮷𪚥𫜴𫝀𫠝𬭎𮯠𰻝\uD884\uDF50𲎯";
        try (PDDocument pdf = printed(SampleDocument.named(name), "rare")) {
            assertThat(PageText.of(pdf).words()).contains(name + "：").doesNotContain("〔U+");
            for (COSName font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
        assertThat(Path.of("target", "papers", "DENY_DECISION-rare.pdf"))
                .satisfies(paper -> assertThat(Files.size(paper)).isLessThan(200_000));
    }

    @Test
    void aCharacterThatCannotBeDrawnIsNamed() {
        assertThat(GLYPHS.printable("犇䶮𬭎·𠮷\u0007A\uE000")).isEqualTo("犇䶮𬭎·𠮷A〔U+E000〕");
    }

    @Test
    void aCompatibilityIdeographIsPrintedAsTheOneItDuplicates() {
        assertThat(GLYPHS.printable("\uF9D1\uD87E\uDC00\uFA0E")).isEqualTo("六丽\uFA0E");
    }

    /** A reason of seven hundred characters begins below the heading, and its lines stay paragraphs. */
    @Test
    void aLongReasonBeginsOnTheFirstPage() throws IOException {
        String first = "一、" + "申请材料与登记不一致，".repeat(30);
        String reason = first + "\r\n二、" + "账户已经注销，".repeat(50);
        try (PDDocument pdf = printed(SampleDocument.denied(reason), "reason")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(PageText.ofPage(pdf, 1)).contains(first + "二、账户已经注销");
            assertThat(new PDFTextStripper().getText(pdf)).containsPattern("\n\\s*二、账户");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANT_DECISION", "EXTENSION_NOTICE", "SPECIAL_PROCEDURE_NOTICE", "TERMINATION_NOTICE"})
    void aLongRowBeginsOnTheFirstPage(DocumentKind kind) throws IOException {
        String reason = "原因说明，".repeat(300);
        try (PDDocument pdf = printed(SampleDocument.explained(kind, reason), "row")) {
            assertThat(PageText.ofPage(pdf, 1)).contains("原因说明，".repeat(20));
        }
    }

    private static PDDocument printed(IssuedDocument document, String how) throws IOException {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        byte[] pdf = new PdfPrinter(engine, GLYPHS).print(document);
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(document.kind() + "-" + how + ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }
}
