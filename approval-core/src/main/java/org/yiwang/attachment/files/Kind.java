package org.yiwang.attachment.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a file by its content. A file that is not accepted has the code of a sentence that names its kind and
 * the way out; its name only tells old office documents apart, which look alike.
 *
 * @param mediaType the media type of an accepted file, {@code null} if it is not accepted
 * @param code the code of the refusal
 * @param name what people call such a file
 */
record Kind(@Nullable String mediaType, String code, String name) {

    static final String PDF = "application/pdf";
    static final String OFD = "application/ofd";

    private static final Tika TIKA = new Tika();
    private static final Set<String> ACCEPTED = Set.of(PDF, "image/jpeg", "image/png");
    private static final Map<String, String> PICTURES = Map.of(
            "image/avif", "AVIF",
            "image/webp", "WebP",
            "image/tiff", "TIFF",
            "image/bmp", "BMP",
            "image/gif", "GIF",
            "image/svg+xml", "SVG");
    private static final Map<String, String> ARCHIVES = Map.of(
            "application/x-rar-compressed", "RAR",
            "application/x-7z-compressed", "7z",
            "application/gzip", "GZ",
            "application/x-tar", "TAR");
    private static final Map<String, String> OLD_DOCUMENTS =
            Map.of("doc", "Word", "xls", "Excel", "ppt", "PPT", "wps", "WPS", "et", "WPS 表格", "dps", "WPS 演示");

    /** Looks at the content of an upload called {@code fileName}. */
    static Kind of(Path file, String fileName) throws IOException {
        String type = baseType(TIKA.detect(file));
        if (ACCEPTED.contains(type)) {
            return new Kind(type, "", "");
        }
        if (type.startsWith("image/hei")) {
            return refused("heic", "HEIC");
        }
        if (PICTURES.containsKey(type)) {
            return refused("picture", PICTURES.get(type));
        }
        if (type.equals("application/zip") || type.equals("application/x-tika-ooxml")) {
            return zipped(ZipDirectory.read(file));
        }
        if (ARCHIVES.containsKey(type)) {
            return refused("archive", ARCHIVES.get(type));
        }
        return other(type, fileName);
    }

    private static Kind other(String type, String fileName) {
        if (type.equals("application/x-tika-msoffice")) {
            return refused("office", OLD_DOCUMENTS.getOrDefault(extension(fileName), "Office"));
        }
        if (type.equals("application/rtf")) {
            return refused("office", "RTF");
        }
        if (type.startsWith("video/") || type.equals("application/mp4")) {
            return new Kind(null, "upload.kind.video", "");
        }
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            return refused("office", "网页");
        }
        return new Kind(null, "upload.kind", "");
    }

    /** A ZIP by the entries that its directory lists. */
    private static Kind zipped(ZipDirectory directory) {
        if (directory.has("OFD.xml")) {
            return new Kind(OFD, "", "");
        }
        if (directory.hasFolder("word/")) {
            return refused("office", "Word");
        }
        if (directory.hasFolder("xl/")) {
            return refused("office", "Excel");
        }
        return directory.hasFolder("ppt/") ? refused("office", "PPT") : refused("archive", "ZIP");
    }

    private static Kind refused(String way, String name) {
        return new Kind(null, "upload.kind." + way, name);
    }

    private static String baseType(String type) {
        int parameters = type.indexOf(';');
        return parameters < 0 ? type : type.substring(0, parameters).strip();
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
