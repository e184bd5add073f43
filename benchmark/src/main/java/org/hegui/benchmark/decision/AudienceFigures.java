package org.hegui.benchmark.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

import org.hegui.benchmark.report.Line;

/**
 * Streams an audience through the batch of decisions, of the service alone and of the whole suite, each process with 256
 * MiB of heap, and compares each answer with that of SQL alone, which is the yardstick too.
 */
public final class AudienceFigures {

    private static final int PEOPLE = 1_000_000;
    private static final String TO_LINE = "{\"subjectId\":\"%s\",\"act\":\"MARKET\",\"purpose\":\""
            + ConsentSeed.PURPOSE + "\",\"channel\":\"SMS\"}%n";

    private AudienceFigures() {}

    /**
     * Starts the service, then the suite, measures and stops them. Ends with an error when an answer is wrong.
     *
     * @param arguments number of people, a million when none is given
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PEOPLE;
        measure(LoneService.start(), people);
        measure(WholeSuite.start(), people);
    }

    private static void measure(Stack stack, int people) throws IOException, InterruptedException, SQLException {
        try (stack;
                var scratch = Scratch.create("audience");
                var database = stack.database()) {
            new ConsentSeed(database).audience(people);
            var files = new Transcript(scratch.folder());
            write(database, files);
            var bare = nanos(() -> new Oracle(database).answer(files.ids(), files.expected()));
            var token = stack.token();
            var took = nanos(() -> StreamedExchange.send(stack.batch(), token, files.lines(), files.answers()));
            var permits = Comparison.same(files.expected(), files.answers(), people);
            Line.print(
                    "%-58s %9s %11s %10s",
                    String.format(Locale.ROOT, "%,d people", people), "time", "a second", "yardstick");
            Line.print(
                    "%-58s %7.2f s %11.0f %10.2f",
                    "copied in, joined and copied out by SQL (yardstick)", bare / 1e9, people / (bare / 1e9), 1.0);
            Line.print(
                    "%-58s %7.2f s %11.0f %10.2f",
                    "decided " + stack.name(), took / 1e9, people / (took / 1e9), took / (double) bare);
            Line.print("  every answer is that of SQL, %,d of them PERMIT", permits);
        }
    }

    private static void write(Connection database, Transcript files) throws SQLException, IOException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select subject_id from person order by md5(subject_id::text)");
                var ids = Files.newBufferedWriter(files.ids());
                var lines = Files.newBufferedWriter(files.lines())) {
            while (rows.next()) {
                ids.write(rows.getString(1) + "\n");
                lines.write(String.format(Locale.ROOT, TO_LINE, rows.getString(1)));
            }
        }
    }

    private static long nanos(Work work) throws IOException, InterruptedException, SQLException {
        var start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /** What is measured. */
    private interface Work {
        void run() throws IOException, InterruptedException, SQLException;
    }

    /** What goes in and comes out. */
    private record Transcript(Path folder) {

        Path ids() {
            return folder.resolve("ids");
        }

        Path lines() {
            return folder.resolve("lines.ndjson");
        }

        Path expected() {
            return folder.resolve("expected");
        }

        Path answers() {
            return folder.resolve("answers.ndjson");
        }
    }
}
