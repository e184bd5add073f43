package org.hegui.benchmark.decision;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares the answers of the batch with those of SQL, line by line. */
final class Comparison {

    private Comparison() {}

    /**
     * How many of the answers are PERMIT.
     *
     * @throws IllegalStateException when one differs, is missing or stands elsewhere
     */
    static long same(Path expected, Path answers, long rows) throws IOException {
        try (var right = Files.newBufferedReader(expected);
                var given = Files.newBufferedReader(answers)) {
            var permits = 0L;
            for (var row = 1L; row <= rows; row++) {
                permits += same(row, right, given) ? 1 : 0;
            }
            if (given.readLine() != null) {
                throw new IllegalStateException("there are more answers than questions");
            }
            return permits;
        }
    }

    private static boolean same(long row, BufferedReader right, BufferedReader given) throws IOException {
        var expected = right.readLine();
        var answer = given.readLine();
        var outcome = expected == null ? "" : expected.substring(expected.indexOf('\t') + 1);
        var begins = "{\"line\":" + row + ",\"subjectId\":";
        if (answer == null
                || !answer.startsWith(begins)
                || !answer.contains(",\"outcome\":\"" + outcome + "\"")
                || !expected.startsWith(row + "\t")) {
            throw new IllegalStateException("expected " + expected + " and not " + answer);
        }
        return outcome.equals("PERMIT");
    }
}
