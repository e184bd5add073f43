package org.hegui.consent.receipt.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The Chinese font that every PDF reader knows by name (ISO 32000-1, 9.7.5.2): STSong-Light with the characters of Adobe-GB1. It
 * isn't embedded, so the reader takes its own, or one like it. Pure.
 */
final class PdfFont {

    /** Widths of the printable ASCII characters in thousandths of the size; CIDs 1 to 95 of Adobe-GB1. */
    private static final int[] LATIN = {
        207, 270, 342, 467, 462, 797, 710, 239, 374, 374, 423, 605, 238, 375, 238, 334, 462, 462, 462, 462, 462, 462,
                462,
        462, 462, 462, 238, 238, 605, 605, 605, 344, 748, 684, 560, 695, 739, 563, 511, 729, 793, 318, 312, 666, 526,
                896,
        758, 772, 544, 772, 628, 465, 607, 753, 711, 972, 647, 620, 607, 374, 333, 374, 606, 500, 239, 417, 503, 427,
                529,
        415, 264, 444, 518, 241, 230, 495, 228, 793, 527, 524, 524, 504, 338, 336, 277, 517, 450, 652, 466, 452, 407,
                370,
        258, 370, 605
    };

    private static final int FULL = 1000;
    private static final char FIRST = ' ';
    private static final int SYMBOLIC = 4;
    private static final int SUPPLEMENT = 4;

    /** Stands for a character that the font can't have. */
    private static final char MISSING = '〓';

    private PdfFont() {}

    /** The Type 0 font with its one descendant, as the page's resources name it. */
    static COSDictionary dictionary() {
        var font = of(COSName.FONT, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        var descendants = new COSArray();
        descendants.add(descendant());
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSDictionary descendant() {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, SUPPLEMENT);
        var font = of(COSName.FONT, COSName.CID_FONT_TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor());
        font.setInt(COSName.DW, FULL);
        var widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(numbers(LATIN));
        font.setItem(COSName.W, widths);
        return font;
    }

    private static COSDictionary descriptor() {
        var descriptor = of(COSName.FONT_DESC, null);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, numbers(-25, -254, 1000, 880));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 880);
        descriptor.setInt(COSName.STEM_V, 93);
        return descriptor;
    }

    private static COSDictionary of(COSName type, COSName subtype) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        dictionary.setItem(COSName.SUBTYPE, subtype);
        return dictionary;
    }

    private static COSArray numbers(int... values) {
        var array = new COSArray();
        for (var value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }

    /** The lines of a text that are no wider than this, in the unit of the size. */
    static List<String> wrapped(String text, float size, float width) {
        var lines = new ArrayList<String>();
        text.lines().map(PdfFont::printable).forEach(line -> wrap(line, (int) (width / size * FULL), lines));
        return lines;
    }

    private static void wrap(String line, int width, List<String> lines) {
        var from = 0;
        while (from < line.length()) {
            var end = fitting(line, from, width);
            lines.add(line.substring(from, end).strip());
            from = end;
        }
    }

    /** Where the line that begins here ends: behind the last blank that fits, or within a word that is too long. */
    private static int fitting(String line, int from, int width) {
        var used = 0;
        var blank = from;
        for (var at = from; at < line.length(); at++) {
            used += width(line.charAt(at));
            if (used > width && at > from) {
                return blank > from ? blank : at;
            }
            if (line.charAt(at) == ' ' || width(line.charAt(at)) == FULL) {
                blank = at + 1;
            }
        }
        return line.length();
    }

    private static int width(char letter) {
        var place = letter - FIRST;
        return place >= 0 && place < LATIN.length ? LATIN[place] : FULL;
    }

    private static String printable(String text) {
        return text.codePoints()
                .mapToObj(letter -> Character.isISOControl(letter)
                        ? " "
                        : Character.isBmpCodePoint(letter) && !Character.isSurrogate((char) letter)
                                ? Character.toString(letter)
                                : String.valueOf(MISSING))
                .collect(Collectors.joining());
    }

    /** The characters as the encoding has them, UTF-16BE, in the hexadecimal form of a PDF string. */
    static String hex(String line) {
        return line.chars().mapToObj(letter -> String.format("%04X", letter)).collect(Collectors.joining("", "<", ">"));
    }
}
