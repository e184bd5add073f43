package org.hegui.evidence;

/** Text of a file of unknown origin, for a terminal. */
final class Printable {
    private static final int LONGEST = 200;

    private Printable() {}

    /** The text without what could steer a terminal or turn the direction of writing, and not longer than two lines. */
    static String of(String text) {
        var shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return shown.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
    }
}
