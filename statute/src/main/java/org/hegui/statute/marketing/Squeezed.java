package org.hegui.statute.marketing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text without what hides a word in it: full-width forms are made plain (NFKC), letters small, and spaces, invisible
 * characters, marks and separating signs are dropped. Knows where each character stood. Sentence marks stay, so that a word
 * never spans two sentences.
 */
final class Squeezed {
    private static final String SEPARATING_SIGNS = ".·・•*/\\|'\"`@#%&";

    /**
     * A place in the original text.
     *
     * @param start index of its first UTF-16 unit
     * @param length number of units
     */
    record Place(int start, int length) {}

    private final StringBuilder plain = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    private Squeezed(int capacity) {
        this.starts = new int[capacity];
        this.ends = new int[capacity];
    }

    /** The text squeezed. Takes any text, unpaired surrogates included. */
    static Squeezed of(String text) {
        var characters = new ArrayList<Plain>();
        for (var start = 0; start < text.length(); ) {
            var end = start + Character.charCount(text.codePointAt(start));
            for (var unit : plain(text.substring(start, end)).toCharArray()) {
                characters.add(new Plain(unit, start, end));
            }
            start = end;
        }
        var squeezed = new Squeezed(characters.size());
        characters.forEach(squeezed::append);
        return squeezed;
    }

    /** The squeezed text. */
    String text() {
        return plain.toString();
    }

    /** Where the squeezed word stands in the original text, from left to right; nowhere for a word of separators. */
    List<Place> places(String word) {
        var wanted = of(word).text();
        var places = new ArrayList<Place>();
        var at = wanted.isEmpty() ? -1 : plain.indexOf(wanted);
        while (at >= 0) {
            places.add(new Place(starts[at], ends[at + wanted.length() - 1] - starts[at]));
            at = plain.indexOf(wanted, at + wanted.length());
        }
        return places;
    }

    private void append(Plain character) {
        starts[plain.length()] = character.start;
        ends[plain.length()] = character.end;
        plain.append(character.unit);
    }

    private static String plain(String character) {
        return Normalizer.normalize(character, Normalizer.Form.NFKC)
                .codePoints()
                .filter(point -> !separates(point))
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean separates(int point) {
        return SEPARATING_SIGNS.indexOf(point) >= 0
                || switch (Character.getType(point)) {
                    case Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.CONTROL,
                            Character.FORMAT,
                            Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.DASH_PUNCTUATION,
                            Character.CONNECTOR_PUNCTUATION,
                            Character.MATH_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }

    /** A plain character with the place of what it was made from. */
    private record Plain(char unit, int start, int end) {}
}
