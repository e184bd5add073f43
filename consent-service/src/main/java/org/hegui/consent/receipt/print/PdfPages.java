package org.hegui.consent.receipt.print;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * Pages of A4 with one font. Written with the objects of PDFBox only, not with its model of documents: that can't write a font by
 * name, and starts AWT (ADR 016).
 */
final class PdfPages implements AutoCloseable {

    static final float WIDTH = 595;
    static final float HEIGHT = 842;

    private static final float VERSION = 1.5f;
    private static final COSName FONT = COSName.getPDFName("F1");

    private final COSDocument document = new COSDocument();
    private final COSDictionary pages = new COSDictionary();
    private final COSArray kids = new COSArray();
    private final COSDictionary resources = new COSDictionary();
    private StringBuilder drawn = new StringBuilder();

    PdfPages() {
        document.setVersion(VERSION);
        var fonts = new COSDictionary();
        fonts.setItem(FONT, PdfFont.dictionary());
        resources.setItem(COSName.FONT, fonts);
    }

    /** Writes one line that begins here; lengths are in points from the bottom left. */
    void text(String line, float x, float y, float size) {
        draw("BT /F1 %.2f Tf %.2f %.2f Td %s Tj ET%n", size, x, y, PdfFont.hex(line));
    }

    /** Fills a rectangle. */
    void fill(float x, float y, float width, float height) {
        draw("%.3f %.3f %.3f %.3f re f%n", x, y, width, height);
    }

    private void draw(String format, Object... values) {
        drawn.append(String.format(Locale.ROOT, format, values));
    }

    /** Ends the page; the next begins empty. */
    void end() throws IOException {
        var contents = document.createCOSStream();
        try (var out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawn.toString().getBytes(US_ASCII));
        }
        var box = new COSArray();
        box.add(COSInteger.ZERO);
        box.add(COSInteger.ZERO);
        box.add(new COSFloat(WIDTH));
        box.add(new COSFloat(HEIGHT));
        var page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.PARENT, pages);
        page.setItem(COSName.MEDIA_BOX, box);
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.CONTENTS, contents);
        kids.add(page);
        drawn = new StringBuilder();
    }

    /** The whole document, after its last page has ended. */
    byte[] bytes(String title, String language) throws IOException {
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(COSName.KIDS, kids);
        pages.setInt(COSName.COUNT, kids.size());
        var catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, pages);
        catalog.setString(COSName.LANG, language);
        var information = new COSDictionary();
        information.setItem(COSName.TITLE, new COSString(title));
        var trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog);
        trailer.setItem(COSName.INFO, information);
        document.setTrailer(trailer);
        var out = new ByteArrayOutputStream();
        document.accept(new COSWriter(out));
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
