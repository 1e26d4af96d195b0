package org.yiwang.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes as images within a page. */
final class QrCode {

    private static final int QUIET_ZONE = 2;
    private static final int PIXELS = 290;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** A data URI of a PNG; a quarter of the code may be damaged. */
    static String of(String text) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image(modules(text)), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text, e);
        } catch (IOException e) {
            throw new UncheckedIOException("An image could not be written to memory", e);
        }
    }

    private static BitMatrix modules(String text) throws WriterException {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.Q,
                EncodeHintType.MARGIN,
                QUIET_ZONE,
                EncodeHintType.CHARACTER_SET,
                "UTF-8");
        return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS, hints);
    }

    private static BufferedImage image(BitMatrix modules) {
        BufferedImage image =
                new BufferedImage(modules.getWidth(), modules.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int i = 0; i < modules.getWidth() * modules.getHeight(); i++) {
            int x = i % modules.getWidth();
            int y = i / modules.getWidth();
            image.setRGB(x, y, modules.get(x, y) ? BLACK : WHITE);
        }
        return image;
    }
}
