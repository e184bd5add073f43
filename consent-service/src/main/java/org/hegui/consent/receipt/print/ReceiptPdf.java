package org.hegui.consent.receipt.print;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A receipt on pages of A4. */
public final class ReceiptPdf {

    /** Media type of PDF. */
    public static final String PDF = "application/pdf";

    private static final float MARGIN = 45;
    private static final float CODE = 100;
    private static final float LABEL = 135;
    private static final float TITLE_SIZE = 15;
    private static final float PART_SIZE = 11;
    private static final float TEXT_SIZE = 9;

    /** How far below the letters the rule is. */
    private static final float RULE = 4;

    private static final float LEADING = 1.45f;

    private final PdfPages pages;
    private float y = PdfPages.HEIGHT - MARGIN;

    private ReceiptPdf(PdfPages pages) {
        this.pages = pages;
    }

    /** The receipt as a PDF; the same receipt makes the same bytes. */
    public static byte[] of(ReceiptSheet sheet) {
        try (var pages = new PdfPages()) {
            new ReceiptPdf(pages).draw(sheet);
            return pages.bytes(sheet.title(), sheet.language().tag());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(ReceiptSheet sheet) throws IOException {
        var top = y;
        code(sheet.code(), PdfPages.WIDTH - MARGIN - CODE, top - CODE);
        var beside = PdfPages.WIDTH - 2 * MARGIN - CODE - 10;
        write(sheet.title(), MARGIN, beside, TITLE_SIZE);
        y -= RULE;
        write(sheet.introduction(), MARGIN, beside, TEXT_SIZE);
        write(sheet.scan(), MARGIN, beside, TEXT_SIZE);
        y = Math.min(y, top - CODE);
        for (var part : sheet.parts()) {
            part(part);
        }
        pages.end();
    }

    private void part(ReceiptSheet.Part part) throws IOException {
        y -= PART_SIZE * 0.8f;
        roomFor(PART_SIZE * LEADING + TEXT_SIZE * LEADING);
        write(part.title(), MARGIN, PdfPages.WIDTH - 2 * MARGIN, PART_SIZE);
        pages.fill(MARGIN, y - RULE, PdfPages.WIDTH - 2 * MARGIN, 0.5f);
        y -= RULE;
        for (var line : part.lines()) {
            line(line);
        }
    }

    private void line(ReceiptSheet.Line line) throws IOException {
        roomFor(TEXT_SIZE * LEADING);
        var begun = y;
        write(line.label(), MARGIN, LABEL - 10, TEXT_SIZE);
        var ended = y;
        y = begun;
        write(line.value(), MARGIN + LABEL, PdfPages.WIDTH - 2 * MARGIN - LABEL, TEXT_SIZE);
        // a value that went on to the next page ends higher up, but later
        y = y > begun ? y : Math.min(y, ended);
    }

    private void write(String text, float x, float width, float size) throws IOException {
        for (var line : PdfFont.wrapped(text, size, width)) {
            roomFor(size * LEADING);
            y -= size * LEADING;
            pages.text(line, x, y, size);
        }
    }

    private void roomFor(float height) throws IOException {
        if (y - height < MARGIN) {
            pages.end();
            y = PdfPages.HEIGHT - MARGIN;
        }
    }

    private void code(QrCode code, float left, float bottom) {
        var side = CODE / code.size();
        for (var row = 0; row < code.size(); row++) {
            for (var column = 0; column < code.size(); column++) {
                if (code.isDark(column, row)) {
                    pages.fill(left + column * side, bottom + (code.size() - 1 - row) * side, side, side);
                }
            }
        }
    }
}
