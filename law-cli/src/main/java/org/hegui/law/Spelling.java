package org.hegui.law;

/** How far two words are from each other. */
final class Spelling {
    private Spelling() {}

    /** The least number of letters to insert, delete or replace that turns one word into the other. */
    static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var column = 1; column < row.length; column++) {
                var replaced = diagonal + (one.charAt(i - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column - 1], row[column]));
            }
        }
        return row[other.length()];
    }
}
