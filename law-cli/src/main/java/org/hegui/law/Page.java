package org.hegui.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hegui.statute.Text;

/**
 * Text for people: lines, and rows whose columns stand below each other. What is too long goes on in the next line, below
 * its own beginning. Chinese characters count as two columns, as terminals show them.
 */
final class Page {
    private static final int WIDTH = 110;
    private static final String GAP = "  ";

    private final Language language;
    private final List<Entry> entries = new ArrayList<>();

    Page(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String in(Text text) {
        return language.of(text);
    }

    /** A line from the left edge. */
    Page line(String zh, String en) {
        entries.add(new Line(language.of(zh, en)));
        return this;
    }

    /** An empty line; rows after it are aligned anew. */
    Page gap() {
        entries.add(new Line(""));
        return this;
    }

    /** A row; its columns are aligned with those of the rows around it. */
    Page row(String... cells) {
        entries.add(new Row(List.of(cells)));
        return this;
    }

    /** A row of a label and what it is. */
    Page row(Text label, String value) {
        return row(in(label), value);
    }

    /** More about the row above. */
    Page note(String text) {
        entries.add(new Note(text));
        return this;
    }

    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        var widths = new int[0];
        for (var i = 0; i < entries.size(); i++) {
            switch (entries.get(i)) {
                case Line line -> {
                    lines.addAll(wrapped("", line.text()));
                    widths = new int[0];
                }
                case Row row -> {
                    widths = widths.length == 0 ? widths(i) : widths;
                    lines.addAll(row(row, widths));
                }
                case Note note -> lines.addAll(wrapped(GAP.repeat(3), note.text()));
            }
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** The widest cell of each column, up to the next line that is no row. */
    private int[] widths(int from) {
        var widths = new int[0];
        for (var i = from; i < entries.size() && !(entries.get(i) instanceof Line); i++) {
            if (entries.get(i) instanceof Row row) {
                widths = Arrays.copyOf(
                        widths, Math.max(widths.length, row.cells().size()));
                for (var column = 0; column < row.cells().size(); column++) {
                    widths[column] = Math.max(widths[column], width(row.cells().get(column)));
                }
            }
        }
        return widths;
    }

    private static List<String> row(Row row, int[] widths) {
        var head = new StringBuilder(GAP);
        var last = row.cells().size() - 1;
        for (var column = 0; column < last; column++) {
            var cell = row.cells().get(column);
            head.append(cell).append(" ".repeat(widths[column] - width(cell))).append(GAP);
        }
        return wrapped(head.toString(), row.cells().get(last));
    }

    private static List<String> wrapped(String head, String text) {
        var room = Math.max(WIDTH - width(head), WIDTH / 3);
        var lines = new ArrayList<String>();
        for (var part : Wrap.lines(text, room)) {
            lines.add((lines.isEmpty() ? head : " ".repeat(width(head)))
                    .concat(part)
                    .stripTrailing());
        }
        return lines;
    }

    private static int width(String text) {
        return Wrap.width(text);
    }

    private sealed interface Entry {}

    private record Line(String text) implements Entry {}

    private record Row(List<String> cells) implements Entry {}

    private record Note(String text) implements Entry {}
}
