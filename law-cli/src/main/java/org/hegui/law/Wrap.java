package org.hegui.law;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines: Latin words stay whole, Chinese breaks between any two characters but not before a stop. */
final class Wrap {
    private static final String STOPS = "，。、；：！？）》”";
    private static final int FIRST_WIDE = 0x2E80;
    private static final int LAST_WIDE = 0xFFEF;

    private Wrap() {}

    /** Columns that a terminal needs. */
    static int width(String text) {
        return text.codePoints().map(Wrap::width).sum();
    }

    /** Lines of at most this many columns, unless a single word is longer. Never empty. */
    static List<String> lines(String text, int room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var piece : pieces(text)) {
            if (!line.isEmpty() && width(line.toString()) + width(piece.stripTrailing()) > room) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** What must stay together: a word with the blanks after it, or a wide character with the stops after it. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var point : text.codePoints().toArray()) {
            if (!piece.isEmpty() && opens(piece, point)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(point);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean opens(StringBuilder piece, int next) {
        var last = piece.codePointBefore(piece.length());
        if (STOPS.indexOf(next) >= 0 || next == ' ') {
            return false;
        }
        return last == ' ' || width(last) == 2 || width(next) == 2;
    }

    private static int width(int point) {
        return point >= FIRST_WIDE && point <= LAST_WIDE || point > Character.MAX_VALUE ? 2 : 1;
    }
}
