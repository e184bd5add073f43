package org.hegui.platform.stream;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes lines of the parts in which a body comes. Keeps no more than one line, and of a line that is too long nothing. */
final class LineSplitter {

    private static final byte[] NOTHING = {};

    private final int longest;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private long number;
    private boolean tooLong;
    private boolean open;

    /**
     * Splits at line feeds; a carriage return before one belongs to the end of the line, too.
     *
     * @param longest bytes of the longest line that is read
     */
    LineSplitter(int longest) {
        this.longest = longest;
    }

    /** The lines that end in this part of the body. */
    List<Line> feed(byte[] part) {
        var lines = new ArrayList<Line>();
        var from = 0;
        for (var at = 0; at < part.length; at++) {
            if (part[at] == '\n') {
                keep(part, from, at);
                lines.add(take());
                from = at + 1;
            }
        }
        if (from < part.length) {
            open = true;
            keep(part, from, part.length);
        }
        return lines;
    }

    /** The last line when the body doesn't end with a line feed. */
    List<Line> end() {
        return open ? List.of(take()) : List.of();
    }

    private void keep(byte[] part, int from, int to) {
        if (begun.size() + (to - from) > longest) {
            tooLong = true;
            begun.reset();
        }
        if (!tooLong) {
            begun.write(part, from, to - from);
        }
    }

    private Line take() {
        var line = new Line(++number, tooLong ? NOTHING : withoutReturn(begun.toByteArray()), tooLong);
        begun.reset();
        tooLong = false;
        open = false;
        return line;
    }

    private static byte[] withoutReturn(byte[] line) {
        var last = line.length - 1;
        return last >= 0 && line[last] == '\r' ? Arrays.copyOf(line, last) : line;
    }
}
