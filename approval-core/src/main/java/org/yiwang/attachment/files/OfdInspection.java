package org.yiwang.attachment.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Checks the structure of an OFD document (GB/T 33190-2016), a ZIP file: {@code OFD.xml} names the root of each
 * document, the root lists the pages. Unpacks those alone, up to a limit; no page is drawn.
 */
final class OfdInspection {

    private static final int MAX_XML = 8 << 20;
    private static final long MAX_UNPACKED = 1L << 30;

    private final int maxPages;

    OfdInspection(int maxPages) {
        this.maxPages = maxPages;
    }

    /** Counts the pages. */
    int pages(Path file) throws UnfitUpload, IOException {
        ZipDirectory directory = ZipDirectory.read(file);
        if (directory.leavesItsFolder() || directory.unpacked() > MAX_UNPACKED) {
            throw new UnfitUpload("upload.ofd.tooComplex");
        }
        int pages = count(file);
        if (pages < 1) {
            throw new UnfitUpload("upload.pdf.noPages");
        }
        if (pages > maxPages) {
            throw new UnfitUpload("upload.pdf.tooManyPages", pages, maxPages);
        }
        return pages;
    }

    private static int count(Path file) throws UnfitUpload {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> roots = texts(xml(zip, "OFD.xml"), "DocRoot");
            int pages = 0;
            for (String root : roots) {
                pages += elements(xml(zip, root.strip().replaceFirst("^/", "")), "Page");
            }
            return pages;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new UnfitUpload("upload.pdf.broken");
        }
    }

    private static byte[] xml(ZipFile zip, String name) throws IOException, UnfitUpload {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnfitUpload("upload.pdf.broken");
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] xml = content.readNBytes(MAX_XML + 1);
            if (xml.length > MAX_XML) {
                throw new UnfitUpload("upload.ofd.tooComplex");
            }
            return xml;
        }
    }

    private static List<String> texts(byte[] xml, String element) throws XMLStreamException {
        XMLStreamReader reader = reader(xml);
        List<String> texts = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)) {
                texts.add(reader.getElementText());
            }
        }
        return texts;
    }

    private static int elements(byte[] xml, String element) throws XMLStreamException {
        XMLStreamReader reader = reader(xml);
        int count = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(element)) {
                count++;
            }
        }
        return count;
    }

    /** A reader that knows no document types and fetches nothing. */
    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
