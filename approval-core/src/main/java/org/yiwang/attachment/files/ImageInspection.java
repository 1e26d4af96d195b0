package org.yiwang.attachment.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Checks whether a picture can be shown and read. Its header gives the size before anything is decoded, and it is
 * decoded in rows with most pixels left out, so that a small file of a huge picture costs neither memory nor time.
 */
final class ImageInspection {

    private static final int PIXELS_KEPT = 1 << 20;

    /** The JPEG reader's warning of a picture that ends too early; it shows the rest in grey. */
    private static final String CUT_OFF = "premature end of data";

    private final int minSide;
    private final long maxPixels;

    ImageInspection(int minSide, long maxPixels) {
        this.minSide = minSide;
        this.maxPixels = maxPixels;
    }

    /** Always one page. */
    int pages(Path file) throws UnfitUpload, IOException {
        try (ImageInputStream content = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw new UnfitUpload("upload.image.broken");
            }
            ImageReader reader = readers.next();
            try {
                long limit = limit(JpegScan.of(content));
                reader.setInput(content, true, true);
                look(reader, limit);
            } finally {
                reader.dispose();
            }
            return 1;
        }
    }

    /**
     * A progressive JPEG of 80 million pixels takes the decoder 240 MB, one in a single scan nothing worth mentioning; a
     * PNG of one colour unpacks a thousandfold.
     */
    private long limit(JpegScan scan) {
        return switch (scan) {
            case SINGLE -> maxPixels;
            case SEVERAL -> maxPixels / 8;
            case NONE -> maxPixels / 3;
        };
    }

    private void look(ImageReader reader, long limit) throws UnfitUpload {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            checkSize(width, height, limit);
            read(reader, (long) width * height);
        } catch (IOException | RuntimeException broken) {
            throw new UnfitUpload("upload.image.broken");
        }
    }

    private void checkSize(int width, int height, long limit) throws UnfitUpload {
        if (Math.min(width, height) < minSide) {
            throw new UnfitUpload("upload.image.tooSmall", String.valueOf(width), String.valueOf(height), minSide);
        }
        if ((long) width * height > limit) {
            throw new UnfitUpload(
                    "upload.image.tooBig", String.valueOf(width), String.valueOf(height), limit / 1_000_000);
        }
    }

    /** Colours do not matter, so it reads raw data without converting them where possible. */
    private static void read(ImageReader reader, long pixels) throws IOException, UnfitUpload {
        boolean[] cutOff = new boolean[1];
        reader.addIIOReadWarningListener((source, warning) -> cutOff[0] = cutOff[0] || warning.contains(CUT_OFF));
        int step = (int) Math.ceil(Math.sqrt((double) pixels / PIXELS_KEPT));
        ImageReadParam sparsely = reader.getDefaultReadParam();
        sparsely.setSourceSubsampling(Math.max(step, 1), Math.max(step, 1), 0, 0);
        if (reader.canReadRaster()) {
            reader.readRaster(0, sparsely);
        } else {
            reader.read(0, sparsely);
        }
        if (cutOff[0]) {
            throw new UnfitUpload("upload.image.broken");
        }
    }
}
