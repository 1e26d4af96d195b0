package org.yiwang.portal.guide;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A QR code as one path of an SVG drawing, one unit per module, so that it prints sharp at any size. */
record QrSquare(int size, String path) {

    private static final int QUIET_ZONE = 2;

    static QrSquare of(String text) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
            return new QrSquare(modules.getWidth(), path(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text, e);
        }
    }

    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < modules.getWidth() * modules.getHeight(); i++) {
            int x = i % modules.getWidth();
            int y = i / modules.getWidth();
            if (modules.get(x, y)) {
                path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            }
        }
        return path.toString();
    }
}
